import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Wording } from './wording.entity.js';

/** What a contribution is found by: a wording, or one of its renderings, as it is compared (`platform/search`). */
@Entity('search_texts')
@Index('search_texts_stems_idx', { synchronize: false })
@Index('search_texts_shadow_idx', { synchronize: false })
export class SearchText {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'search_texts_pkey' }) wordingId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_texts_pkey' }) language: string;

  /** Its parts, folded, a line each, a space at both ends of every line. */
  @Column({ type: 'text' }) words: string;

  /** The same in Latin letters, for the index. */
  @Column({ type: 'text' }) shadow: string;

  /** Null where PostgreSQL knows nothing of the language. */
  @Column({ type: 'tsvector', nullable: true }) stems: string | null;

  @ManyToOne(() => Wording, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'search_texts_wording_id_fkey' })
  wording?: Wording;
}
