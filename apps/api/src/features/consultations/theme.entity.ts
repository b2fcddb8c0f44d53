import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Wording } from '#features/languages/wording.entity.js';
import { Consultation } from './consultation.entity.js';

/** What proposals of a consultation are about; a proposal names at least one. */
@ObjectType()
@Entity('themes')
@Unique('themes_consultation_id_code_key', ['consultationId', 'code'])
export class Theme {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'themes_pkey' }) id: string;
  @Field(() => String) @Column({ type: 'text' }) code: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'bigint' }) consultationId: string;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'themes_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'themes_consultation_id_fkey' })
  consultation?: Consultation;
}
