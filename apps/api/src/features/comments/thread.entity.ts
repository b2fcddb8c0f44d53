import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Proposal } from '#features/proposals/proposal.entity.js';

/** How many comments of each kind are seen below a proposal. Counted where they are written: a list costs the same at any length. */
@Entity('threads')
export class Thread {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'threads_pkey' }) proposalId: string;
  @Column({ type: 'integer', default: 0 }) experiences: number;
  @Column({ type: 'integer', default: 0 }) facts: number;
  @Column({ type: 'integer', default: 0 }) questions: number;
  @Column({ type: 'integer', default: 0 }) suggestions: number;
  /** Of the event by which the newest was published. */
  @Column({ type: 'integer', default: 0 }) lastNumber: number;
  /** Languages of the newest fifty, newest first; null for one that was erased. What a new comment needs to know of the others. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) newest: (string | null)[];

  @OneToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'threads_proposal_id_fkey' })
  proposal?: Proposal;
}
