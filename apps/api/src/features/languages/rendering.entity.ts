import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { type Parts, Wording } from './wording.entity.js';

/** A wording in another language. Unofficial: the original is always shown or one tap away. */
@Entity('renderings')
export class Rendering {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'renderings_pkey' }) wordingId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'renderings_pkey' }) language: string;
  @Column({ type: 'jsonb' }) parts: Parts;

  @ManyToOne(() => Wording, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'renderings_wording_id_fkey' })
  wording?: Wording;
}
