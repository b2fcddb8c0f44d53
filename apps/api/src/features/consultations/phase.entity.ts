import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { PhaseKind } from '@baraza/shared/vocabularies';
import { Consultation } from './consultation.entity.js';

registerEnumType(PhaseKind, { name: 'PhaseKind' });

/** A half-open interval [start, end) in UTC. Tells who may do what. No end: open until one is set. */
@ObjectType()
@Entity('phases')
@Index('phases_consultation_id_idx', ['consultationId'])
export class Phase {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'phases_pkey' }) id: string;
  @Field(() => PhaseKind) @Column({ type: 'text' }) kind: PhaseKind;
  @Column({ type: 'timestamptz' }) startsAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) endsAt: Date | null;
  @Column({ type: 'bigint' }) consultationId: string;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'phases_consultation_id_fkey' })
  consultation?: Consultation;

  isOpen(at: Date): boolean {
    return this.startsAt <= at && (!this.endsAt || at < this.endsAt);
  }
}
