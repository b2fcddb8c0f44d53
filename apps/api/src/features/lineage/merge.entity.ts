import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MergeState } from '@baraza/shared/vocabularies';
import type { Day } from '#platform/clock.js';
import { Participant } from '#features/consultations/participant.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

registerEnumType(MergeState, { name: 'MergeState', description: 'What became of the wish to merge one proposal into another.' });

/** The wish of the authors of one proposal that it becomes one with another, and what its authors said to it. */
@ObjectType({ description: 'A wish to merge a proposal into another. For the authors of both, and for facilitators.' })
@Entity('merges')
@Index('merges_asked_key', ['proposalId'], { unique: true, where: "state = 'ASKED'" })
@Index('merges_proposal_id_idx', ['proposalId'])
@Index('merges_target_id_idx', ['targetId'])
@Index('merges_answered_by_idx', ['answeredBy'])
export class Merge {
  @Field(() => ID) @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'merges_pkey' }) id: string;
  @Column({ type: 'bigint' }) proposalId: string;
  @Column({ type: 'bigint' }) targetId: string;
  @Field(() => MergeState) @Column({ type: 'text', default: MergeState.ASKED }) state: MergeState;
  @Field(() => String, { description: 'Why it was declined; empty otherwise.' }) @Column({ type: 'text', default: '' }) reason: string;
  @Column({ type: 'date', name: 'asked_on' }) askedOnDay: Day;
  /** Whose words the reason is: they go when she erases all that is hers. */
  @Column({ type: 'bigint', nullable: true }) answeredBy: string | null;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'merges_proposal_id_fkey' })
  proposal?: Proposal;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'target_id', foreignKeyConstraintName: 'merges_target_id_fkey' })
  target?: Proposal;

  @ManyToOne(() => Participant, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'merges_answered_by_fkey' })
  answerer?: Participant;
}
