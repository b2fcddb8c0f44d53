import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The texts of one thing by part, for example { title, problem, change }. */
export type Parts = Readonly<Record<string, string>>;

/** One version of a text, in the language it was written in. Never changed: a new version is a new wording. */
@Entity('wordings')
export class Wording {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'wordings_pkey' })
  id: string;
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'jsonb' }) parts: Parts;
}
