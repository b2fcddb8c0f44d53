import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { type Day, now } from '#platform/clock.js';
import { Person } from '#features/people/person.entity.js';
import { Consultation } from './consultation.entity.js';
import { Participant } from './participant.entity.js';

/** A participant may not write in a consultation for some days, whatever pseudonym she starts afresh. */
@ObjectType({ description: 'A participant may read and not write, for some days. For facilitators.' })
@Entity('suspensions')
@Unique('suspensions_public_id_key', ['publicId'])
@Index('suspensions_participant_id_idx', ['participantId'])
@Index('suspensions_consultation_id_id_idx', ['consultationId', 'id'])
export class Suspension {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'suspensions_pkey' })
  id: string;
  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;
  @Column({ type: 'bigint' }) consultationId: string;

  /** The one it was decided about; it holds for all that the same person is here. */
  @Column({ type: 'bigint' }) participantId: string;

  /** Null: until it is lifted. */
  @Column({ type: 'timestamptz', nullable: true }) endsAt: Date | null;

  @Field(() => String) @Column({ type: 'text' }) reason: string;
  @Column({ type: 'date', name: 'decided_on' }) decidedOnDay: Day;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'date', nullable: true }) liftedOn: Day | null;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'suspensions_consultation_id_fkey' })
  consultation?: Consultation;

  @ManyToOne(() => Participant, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'suspensions_participant_id_fkey' })
  participant?: Participant;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'suspensions_person_id_fkey' })
  person?: Person;

  /** Whether it keeps her from writing now. */
  get isHolding(): boolean {
    return this.liftedOn === null && (this.endsAt === null || this.endsAt > now());
  }
}
