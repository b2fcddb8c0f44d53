import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Participant } from '#features/consultations/participant.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

/** A co-author: she stands on a proposal beside the one who put it forward, who is in `proposals.participant_id`. */
@Entity('authors')
@Index('authors_participant_id_idx', ['participantId'])
export class Author {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'authors_pkey' }) proposalId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'authors_pkey' }) participantId: string;
  /** Her place on the byline. */
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'date', name: 'since' }) sinceDay: Day;
  /** Words of hers may be in the text: then it is hers to erase. */
  @Column({ type: 'boolean', default: false }) hasWritten: boolean;
  /** The proposal she brought along when it was merged into this one; undoing the merge takes her name off again. */
  @Column({ type: 'bigint', nullable: true }) mergedFromId: string | null;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'authors_proposal_id_fkey' })
  proposal?: Proposal;

  @ManyToOne(() => Participant, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'authors_participant_id_fkey' })
  participant?: Participant;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'merged_from_id', foreignKeyConstraintName: 'authors_merged_from_id_fkey' })
  mergedFrom?: Proposal;
}
