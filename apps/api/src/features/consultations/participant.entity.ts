import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';
import { Consultation } from './consultation.entity.js';

registerEnumType(StakeholderGroup, { name: 'StakeholderGroup', description: 'How a participant describes her part.' });
registerEnumType(AgeBracket, { name: 'AgeBracket', description: 'How old a participant says she is, in years.' });

/** A person in one consultation, under a pseudonym of its own. */
@ObjectType()
@Entity('participants')
@Unique('participants_consultation_id_person_mark_key', ['consultationId', 'personMark'])
@Unique('participants_consultation_id_pseudonym_key', ['consultationId', 'pseudonym'])
export class Participant {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'participants_pkey' })
  id: string;
  @Column({ type: 'bigint' }) consultationId: string;

  /** A keyed hash of the person, this consultation and how often she started afresh: found again by her, and by nobody who has the database alone. */
  @Column({ type: 'bytea' }) personMark: Buffer;

  /** She was here before under another pseudonym, and counts there. */
  @Column({ type: 'boolean', default: false }) isRenewal: boolean;

  /** Stands for two words of the lists in the locales, so that it can be said in every script. */
  @Column({ type: 'integer' }) pseudonym: number;

  @Field(() => Boolean, { description: 'She was asked about herself, and answered or skipped.' })
  @Column({ type: 'boolean', default: false })
  wasAsked: boolean;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'participants_consultation_id_fkey' })
  consultation?: Consultation;
}
