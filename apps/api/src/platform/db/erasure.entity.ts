import { Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something was erased since the tables were last rewritten. Not what, not by whom, not when. */
@Entity('erasures')
export class Erasure {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'erasures_pkey' })
  id: string;
}
