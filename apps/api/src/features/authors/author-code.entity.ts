import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

/** A code that makes one person a co-author; here lies only its keyed hash. Its use deletes it: nothing leads from a code to a person. */
@Entity('author_codes')
@Index('author_codes_proposal_id_idx', ['proposalId'])
export class AuthorCode {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'author_codes_pkey' }) codeMark: Buffer;
  @Column({ type: 'bigint' }) proposalId: string;
  /** The last day it can be used. */
  @Column({ type: 'date', name: 'ends_on' }) endsOnDay: Day;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'author_codes_proposal_id_fkey' })
  proposal?: Proposal;
}
