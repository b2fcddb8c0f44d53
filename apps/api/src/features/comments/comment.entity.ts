import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CommentKind, Publication } from '@baraza/shared/vocabularies';
import type { Day } from '#platform/clock.js';
import { Participant } from '#features/consultations/participant.entity.js';
import { Wording } from '#features/languages/wording.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';

registerEnumType(CommentKind, { name: 'CommentKind' });

/** A reply in a proposal's thread. */
@ObjectType({
  description:
    "A reply in a proposal's thread. Hidden, a neutral stub for everyone but facilitators; taken back, for everyone. Replies stay.",
})
@Entity('comments')
@Unique('comments_public_id_key', ['publicId'])
@Index('comments_proposal_id_idx', ['proposalId'])
@Index('comments_participant_id_proposal_id_id_idx', ['participantId', 'proposalId', 'id'])
@Index('comments_wording_id_idx', ['wordingId'])
@Check(
  'comments_erased_check',
  "(publication = 'ERASED') = (wording_id is null) and (wording_id is null) = (participant_id is null) and (wording_id is null) = (kind is null)",
)
export class Comment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT', primaryKeyConstraintName: 'comments_pkey' })
  id: string;
  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;
  @Column({ type: 'text', nullable: true }) kind: CommentKind | null;
  @Field(() => Boolean) @Column({ type: 'boolean', default: false }) isHidden: boolean;
  @Field(() => Publication) @Column({ type: 'text', default: Publication.PUBLISHED }) publication: Publication;

  /** Ancestors' ids and its own in fixed-width hexadecimal, joined by dots: sorting by it is the order of the thread. */
  @Column({ type: 'text', collation: 'C' }) path: string;

  @Field(() => Int, { description: '0 for a comment on the proposal itself.' }) @Column({ type: 'integer' }) depth: number;
  @Column({ type: 'date', name: 'published_on' }) publishedOnDay: Day;
  @Column({ type: 'bigint' }) proposalId: string;
  @Column({ type: 'bigint', nullable: true }) parentId: string | null;
  @Column({ type: 'bigint', nullable: true }) participantId: string | null;
  @Column({ type: 'bigint', nullable: true }) wordingId: string | null;

  @ManyToOne(() => Proposal, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'comments_proposal_id_fkey' })
  proposal?: Proposal;

  @ManyToOne(() => Comment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'comments_parent_id_fkey' })
  parent?: Comment;

  @ManyToOne(() => Participant, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'comments_participant_id_fkey' })
  participant?: Participant;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'comments_wording_id_fkey' })
  wording?: Wording;
}
