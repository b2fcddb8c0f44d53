import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Lineage, Origin, Publication, Stage } from '@baraza/shared/vocabularies';
import type { Day } from '#platform/clock.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Participant } from '#features/consultations/participant.entity.js';
import { Wording } from '#features/languages/wording.entity.js';

registerEnumType(Origin, { name: 'Origin', description: 'Put forward here, or carried over from a meeting.' });
registerEnumType(Publication, {
  name: 'Publication',
  description: 'Whether a contribution stands, was withdrawn by its author, or erased for good.',
});

registerEnumType(Lineage, {
  name: 'Lineage',
  description: 'How a proposal stands to others: on its own, merged into another, or split from another.',
});

/** A policy solution someone puts forward. Hidden is one axis, publication another, lineage a third; the official answer will be the fourth. */
@ObjectType({
  description: 'A policy solution. Hidden, a neutral stub for everyone but facilitators; taken back, for everyone. Its thread stays.',
})
@Entity('proposals')
@Unique('proposals_public_id_key', ['publicId'])
@Index('proposals_consultation_id_id_idx', ['consultationId', 'id'])
@Index('proposals_participant_id_idx', ['participantId'])
@Index('proposals_wording_id_idx', ['wordingId'])
@Check('proposals_erased_check', "(publication = 'ERASED') = (wording_id is null) and (publication <> 'ERASED' or participant_id is null)")
@Check(
  'proposals_lineage_check',
  "(lineage = 'MERGED_INTO') = (merged_into_id is not null) and (lineage <> 'SPLIT_FROM' or split_from_id is not null) and (lineage <> 'ORIGINAL' or split_from_id is null) and merged_into_id <> id and split_from_id <> id",
)
@Index('proposals_merged_into_id_idx', ['mergedIntoId'], { where: 'merged_into_id is not null' })
@Index('proposals_split_from_id_idx', ['splitFromId'], { where: 'split_from_id is not null' })
export class Proposal {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'proposals_pkey' })
  id: string;
  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;
  @Field(() => Origin) @Column({ type: 'text' }) origin: Origin;
  @Field(() => Boolean) @Column({ type: 'boolean', default: false }) isHidden: boolean;
  @Field(() => Publication) @Column({ type: 'text', default: Publication.PUBLISHED }) publication: Publication;
  @Field(() => Lineage) @Column({ type: 'text', default: Lineage.ORIGINAL }) lineage: Lineage;
  @Column({ type: 'text', array: true }) themeCodes: string[];
  @Column({ type: 'text', array: true }) stages: Stage[];
  @Column({ type: 'date', name: 'published_on' }) publishedOnDay: Day;
  @Column({ type: 'bigint' }) consultationId: string;
  @Column({ type: 'bigint', nullable: true }) participantId: string | null;
  /** Words of that participant may be in the text; not where she only took the place of somebody who left. */
  @Column({ type: 'boolean', default: true }) hasWritten: boolean;
  @Column({ type: 'bigint', nullable: true }) wordingId: string | null;
  /** The wording by which its author last changed its meaning: stances on earlier ones are asked for again. Null: it means what it always did. */
  @Column({ type: 'bigint', nullable: true }) meaningSince: string | null;

  @Column({ type: 'bigint', nullable: true }) mergedIntoId: string | null;
  /** Kept when it is merged, so that undoing the merge gives back what it was. */
  @Column({ type: 'bigint', nullable: true }) splitFromId: string | null;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'proposals_consultation_id_fkey' })
  consultation?: Consultation;

  @ManyToOne(() => Participant, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'participant_id', foreignKeyConstraintName: 'proposals_participant_id_fkey' })
  participant?: Participant;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'proposals_merged_into_id_fkey' })
  target?: Proposal;

  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'split_from_id', foreignKeyConstraintName: 'proposals_split_from_id_fkey' })
  stem?: Proposal;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'proposals_wording_id_fkey' })
  wording?: Wording;
}
