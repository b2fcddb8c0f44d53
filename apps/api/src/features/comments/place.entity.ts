import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { CommentKind } from '@baraza/shared/vocabularies';
import { Comment } from './comment.entity.js';

/**
 * Where a comment stands among its siblings, in every order there is: all of it that changes by what others do. Apart from
 * the comment, so that nobody who only answers or rates it holds its row: a place is changed under the lock of the record alone.
 */
@Entity('places')
@Index('places_level_idx', ['proposalId', 'parentId', 'commentId'])
@Index('places_level_use_idx', ['proposalId', 'parentId', 'usePlace', 'commentId'])
@Index('places_level_unheard_idx', ['proposalId', 'parentId', 'unheardPlace', 'commentId'])
@Index('places_kind_idx', ['proposalId', 'kind', 'commentId'])
@Index('places_kind_use_idx', ['proposalId', 'kind', 'usePlace', 'commentId'])
@Index('places_kind_unheard_idx', ['proposalId', 'kind', 'unheardPlace', 'commentId'])
@Index('places_number_idx', ['proposalId', 'number', 'commentId'])
export class Place {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'places_pkey' }) commentId: string;
  @Column({ type: 'bigint' }) proposalId: string;
  /** 0: it answers the proposal. */
  @Column({ type: 'bigint' }) parentId: string;
  /** Null where a stub stands: it is found by no kind. */
  @Column({ type: 'text', nullable: true }) kind: CommentKind | null;
  /** Of the event by which it was published. */
  @Column({ type: 'integer' }) number: number;
  /** Direct answers, stubs included. */
  @Column({ type: 'integer', default: 0 }) answerCount: number;
  /** People who rated it, and those of them who find it useful: as published, in steps. */
  @Column({ type: 'integer', default: 0 }) ratedCount: number;
  @Column({ type: 'integer', default: 0 }) usefulCount: number;
  /** What is lower stands earlier. */
  @Column({ type: 'integer', default: 0 }) usePlace: number;
  @Column({ type: 'integer' }) unheardPlace: number;

  @OneToOne(() => Comment, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'places_comment_id_fkey' })
  comment?: Comment;
}
