import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Wording } from './wording.entity.js';

/**
 * A numbered wording in the history of a contribution, the one of now included. What has one wording only has no row here: its
 * number is 1 and its day the day it was published.
 */
@Entity('revisions')
export class Revision {
  /** The public id of a proposal or a comment. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'revisions_pkey' }) contributionId: string;
  /** 1…n without gaps. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'revisions_pkey' }) number: number;
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'date', name: 'worded_on' }) wordedOnDay: Day;
  /** What the author said; null where she was not asked. */
  @Column({ type: 'boolean', nullable: true }) isNewMeaning: boolean | null;
  /** The public id of the comment whose proposed words were taken. */
  @Column({ type: 'uuid', nullable: true }) suggestionId: string | null;

  @OneToOne(() => Wording, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'revisions_wording_id_fkey' })
  wording?: Wording;
}
