import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Rule } from '@baraza/shared/vocabularies';
import type { Day } from '#platform/clock.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Person } from '#features/people/person.entity.js';

export const DecisionKind = { HIDE: 'HIDE', RESTORE: 'RESTORE' } as const;
export type DecisionKind = keyof typeof DecisionKind;

registerEnumType(DecisionKind, { name: 'DecisionKind' });
registerEnumType(Rule, { name: 'Rule', description: 'The rule a contribution is hidden by.' });

/** What was done to a contribution, by which rule and for which reason. Never changed afterwards. */
@ObjectType({ description: 'What was done to a contribution, by which rule, for which reason. For facilitators.' })
@Entity('decisions')
@Index('decisions_contribution_id_id_idx', ['contributionId', 'id'])
@Index('decisions_consultation_id_idx', ['consultationId'])
export class Decision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'decisions_pkey' })
  id: string;
  @Field(() => ID) @Column({ type: 'uuid' }) contributionId: string;
  @Field(() => DecisionKind) @Column({ type: 'text' }) kind: DecisionKind;

  /** Null for a restoring: it answers the rule of the hiding before it. */
  @Field(() => Rule, { nullable: true }) @Column({ type: 'text', nullable: true }) rule: Rule | null;

  @Field(() => String) @Column({ type: 'text' }) reason: string;
  @Column({ type: 'date', name: 'decided_on' }) decidedOnDay: Day;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'bigint' }) consultationId: string;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'decisions_person_id_fkey' })
  person?: Person;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'decisions_consultation_id_fkey' })
  consultation?: Consultation;
}
