import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Decision } from '#features/facilitation/decision.entity.js';
import { Wording } from '#features/languages/wording.entity.js';
import { Person } from '#features/people/person.entity.js';

export const AppealOutcome = { UPHELD: 'UPHELD', OVERTURNED: 'OVERTURNED' } as const;
export type AppealOutcome = keyof typeof AppealOutcome;

registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'UPHELD: the decision stays. OVERTURNED: the contribution is shown again.',
});

/** What an author says against the hiding of her contribution, once, and what somebody else than who hid it answers. */
@ObjectType({ description: 'What an author says against a decision, and what it led to. For facilitators and the author.' })
@Entity('appeals')
@Unique('appeals_public_id_key', ['publicId'])
@Unique('appeals_decision_id_key', ['decisionId'])
export class Appeal {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'appeals_pkey' })
  id: string;
  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;
  @Column({ type: 'bigint' }) decisionId: string;
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'date', name: 'appealed_on' }) appealedOnDay: Day;

  @Field(() => AppealOutcome, { nullable: true, description: 'Null until it is answered.' })
  @Column({ type: 'text', nullable: true })
  outcome: AppealOutcome | null;

  @Field(() => String, { nullable: true, description: 'The reason that was given to the author.' })
  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOnDay: Day | null;

  /** Who answered. */
  @Column({ type: 'uuid', nullable: true }) personId: string | null;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'appeals_decision_id_fkey' })
  decision?: Decision;

  @ManyToOne(() => Wording, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'appeals_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'appeals_person_id_fkey' })
  person?: Person;
}
