import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StanceKind } from '@baraza/shared/vocabularies';
import { Participant } from '#features/consultations/participant.entity.js';
import { Wording } from '#features/languages/wording.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

registerEnumType(StanceKind, { name: 'StanceKind' });

/** Agree, unsure or disagree, of one participant on one wording of one proposal. Nobody but she ever sees it as hers. */
@Entity('stances')
@Index('stances_participant_id_idx', ['participantId'])
@Index('stances_wording_id_idx', ['wordingId'])
@Index('stances_carried_from_id_idx', ['carriedFromId'], { where: 'carried_from_id is not null' })
@Check('stances_carried_check', '(carried_from_id is null) = (carried_on is null)')
export class Stance {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'stances_pkey' }) proposalId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'stances_pkey' }) participantId: string;
  @Column({ type: 'text' }) kind: StanceKind;
  @Column({ type: 'bigint' }) wordingId: string;

  /** The proposal she took it on, when that was merged into this one and she has not said anything since: it goes back when the merge is undone. */
  @Column({ type: 'bigint', nullable: true }) carriedFromId: string | null;

  /** The id of the wording that stood here when it was carried: where the meaning changes after that, she is asked again. */
  @Column({ type: 'bigint', nullable: true }) carriedOn: string | null;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'stances_proposal_id_fkey' })
  proposal?: Proposal;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'carried_from_id', foreignKeyConstraintName: 'stances_carried_from_id_fkey' })
  carriedFrom?: Proposal;

  @ManyToOne(() => Participant, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'stances_participant_id_fkey' })
  participant?: Participant;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'stances_wording_id_fkey' })
  wording?: Wording;
}
