import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RatingKind } from '@baraza/shared/vocabularies';
import { Comment } from '#features/comments/comment.entity.js';
import { Participant } from '#features/consultations/participant.entity.js';

/** Whether one participant finds one comment useful. Nobody but she ever sees it as hers. */
@Entity('ratings')
@Index('ratings_participant_id_idx', ['participantId'])
export class Rating {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'ratings_pkey' }) commentId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'ratings_pkey' }) participantId: string;
  /** Null once taken back, until the published figures no longer hold it. */
  @Column({ type: 'text', nullable: true }) kind: RatingKind | null;
  /** As the published figures hold it; null: not at all. */
  @Column({ type: 'text', nullable: true }) countedKind: RatingKind | null;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'ratings_comment_id_fkey' })
  comment?: Comment;

  @ManyToOne(() => Participant, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'ratings_participant_id_fkey' })
  participant?: Participant;
}
