import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StakeholderGroup } from '@baraza/shared/vocabularies';
import { Person } from '#features/people/person.entity.js';
import { Consultation } from './consultation.entity.js';

registerEnumType(StakeholderGroup, { name: 'StakeholderGroup', description: 'How a participant describes her part.' });

/** A person in one consultation, under a pseudonym of its own. */
@ObjectType()
@Entity('participants')
@Unique('participants_consultation_id_person_id_key', ['consultationId', 'personId'])
@Unique('participants_consultation_id_pseudonym_key', ['consultationId', 'pseudonym'])
export class Participant {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'participants_pkey' })
  id: string;
  @Column({ type: 'bigint' }) consultationId: string;
  @Column({ type: 'bigint' }) personId: string;

  /** Stands for two words of the lists in the locales, so that it can be said in every script. */
  @Column({ type: 'integer' }) pseudonym: number;

  @Field(() => StakeholderGroup, { nullable: true }) @Column({ type: 'text', nullable: true }) stakeholderGroup: StakeholderGroup | null;

  @Field(() => Boolean, { description: 'She was asked for her group, and answered or skipped.' })
  @Column({ type: 'boolean', default: false })
  wasAsked: boolean;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'participants_consultation_id_fkey' })
  consultation?: Consultation;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'participants_person_id_fkey' })
  person?: Person;
}
