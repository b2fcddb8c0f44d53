import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Participant } from '#features/consultations/participant.entity.js';
import { Merge } from './merge.entity.js';

/** An author who said that she wants to stand on the joint text, should the merge come about. */
@Entity('joiners')
@Index('joiners_participant_id_idx', ['participantId'])
export class Joiner {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'joiners_pkey' }) mergeId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'joiners_pkey' }) participantId: string;

  @ManyToOne(() => Merge, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'merge_id', foreignKeyConstraintName: 'joiners_merge_id_fkey' })
  merge?: Merge;

  @ManyToOne(() => Participant, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'joiners_participant_id_fkey' })
  participant?: Participant;
}
