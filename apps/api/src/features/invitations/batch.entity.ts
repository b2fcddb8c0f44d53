import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#platform/clock.js';
import { Consultation } from '#features/consultations/consultation.entity.js';

/** Invitation codes that were made together: how many, how many were used, until when. By whom they were used is written nowhere. */
@ObjectType('InvitationBatch', {
  description: 'For staff: invitation codes that were made together. The codes themselves are told once, when they are made.',
})
@Entity('batches')
@Index('batches_consultation_id_idx', ['consultationId'])
export class Batch {
  @Field(() => ID) @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'batches_pkey' }) id: string;
  @Column({ type: 'bigint' }) consultationId: string;
  @Field(() => Int, { description: 'How many codes were made.' }) @Column({ type: 'integer' }) issued: number;
  @Field(() => Int, { description: 'How many of them let somebody in.' }) @Column({ type: 'integer', default: 0 }) used: number;
  /** The last day it lets in. */
  @Column({ type: 'date', name: 'ends_on' }) endsOnDay: Day;
  @Field(() => Boolean) @Column({ type: 'boolean', default: false }) isRevoked: boolean;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'batches_consultation_id_fkey' })
  consultation?: Consultation;
}
