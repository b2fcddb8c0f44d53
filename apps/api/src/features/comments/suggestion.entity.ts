import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { SuggestedPart, SuggestionOutcome } from '@baraza/shared/vocabularies';
import { Participant } from '#features/consultations/participant.entity.js';
import { Wording } from '#features/languages/wording.entity.js';
import type { Day } from '#platform/clock.js';
import { Comment } from './comment.entity.js';

registerEnumType(SuggestionOutcome, { name: 'SuggestionOutcome', description: 'What the author of the proposal did with proposed words.' });
registerEnumType(SuggestedPart, { name: 'SuggestedPart', description: 'Part of a proposal words can be proposed for.' });

/** Other words for one sentence of the proposal, carried by a comment; and what the proposal's author made of them. */
@Entity('suggestions')
@Index('suggestions_wording_id_idx', ['wordingId'])
@Index('suggestions_reason_id_idx', ['reasonId'], { where: 'reason_id is not null' })
@Index('suggestions_reason_by_idx', ['reasonBy'], { where: 'reason_by is not null' })
@Check('suggestions_answered_check', '(outcome is null) = (answered_on is null) and (outcome is not null or reason_id is null)')
export class Suggestion {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'suggestions_pkey' }) commentId: string;
  @Column({ type: 'text' }) part: SuggestedPart;
  /** Which sentence of the part it was when it was chosen, from 0. */
  @Column({ type: 'integer' }) place: number;
  /** Parts `sentence`, as it stood, and `words`, in the language of the proposal. */
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'text', nullable: true }) outcome: SuggestionOutcome | null;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOnDay: Day | null;
  /** Why an author left it, in her words. */
  @Column({ type: 'bigint', nullable: true }) reasonId: string | null;
  /** Whose words the reason is: they go when she erases all that is hers. */
  @Column({ type: 'bigint', nullable: true }) reasonBy: string | null;

  @OneToOne(() => Comment, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'suggestions_comment_id_fkey' })
  comment?: Comment;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'suggestions_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reason_id', foreignKeyConstraintName: 'suggestions_reason_id_fkey' })
  reason?: Wording;

  @ManyToOne(() => Participant, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'reason_by', foreignKeyConstraintName: 'suggestions_reason_by_fkey' })
  reasoner?: Participant;
}
