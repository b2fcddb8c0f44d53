import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CardKind, Stage } from '@baraza/shared/vocabularies';
import { Wording } from '#features/languages/wording.entity.js';
import { Consultation } from './consultation.entity.js';

registerEnumType(CardKind, { name: 'CardKind' });
registerEnumType(Stage, { name: 'Stage', description: 'Where on the journey.' });

/** Something to read before taking part: context, a figure, a measure, a group named, a convenor. */
@ObjectType()
@Entity('cards')
@Index('cards_consultation_id_idx', ['consultationId'])
export class Card {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'cards_pkey' }) id: string;
  @Field(() => CardKind) @Column({ type: 'text' }) kind: CardKind;
  @Field(() => [Stage]) @Column({ type: 'text', array: true }) stages: Stage[];
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'bigint' }) consultationId: string;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'cards_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'cards_consultation_id_fkey' })
  consultation?: Consultation;
}
