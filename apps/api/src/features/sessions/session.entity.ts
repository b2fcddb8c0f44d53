import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Wording } from '#features/languages/wording.entity.js';

/** A meeting in the real world, with a programme. */
@ObjectType({ description: 'A meeting in the real world.' })
@Entity('sessions')
@Unique('sessions_public_id_key', ['publicId'])
@Index('sessions_consultation_id_idx', ['consultationId'])
export class Session {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'sessions_pkey' })
  id: string;
  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;
  @Column({ type: 'date', name: 'held_on' }) heldOnDay: Day;
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'bigint' }) consultationId: string;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'sessions_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'sessions_consultation_id_fkey' })
  consultation?: Consultation;
}
