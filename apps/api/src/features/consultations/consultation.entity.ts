import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Access } from '@baraza/shared/vocabularies';
import { Wording } from '#features/languages/wording.entity.js';

registerEnumType(Access, { name: 'Access', description: 'Everyone, or those alone who take part or serve.' });

/** A question put to people, with a promise, phases, languages and themes. */
@ObjectType({ description: 'A question put to people: read it, propose, discuss.' })
@Entity('consultations')
@Unique('consultations_public_id_key', ['publicId'])
@Unique('consultations_slug_key', ['slug'])
export class Consultation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'consultations_pkey' })
  id: string;

  @Field(() => ID, { name: 'id' }) @Column({ type: 'uuid' }) publicId: string;

  @Field(() => String, { description: 'Its name in addresses.' }) @Column({ type: 'text' }) slug: string;

  @Field(() => Boolean, { description: 'A demonstration: no decision-maker is bound by it.' })
  @Column({ type: 'boolean', default: false })
  isDemo: boolean;

  @Field(() => Access, { description: 'Who may see it.' })
  @Column({ type: 'text', default: 'PUBLIC' })
  access: Access;

  /** Written only by the record (platform/live), under this row's lock. */
  @Field(() => Int, { description: 'Number of its newest event: the version of all that follows.' })
  @Column({ type: 'integer', default: 0 })
  lastEvent: number;

  /** Counts changes of what stands around the record (phases, themes, words). Written only by the database itself. */
  @Column({ type: 'integer', default: 0 }) edition: number;

  @Column({ type: 'bigint' }) wordingId: string;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'consultations_wording_id_fkey' })
  wording?: Wording;
}
