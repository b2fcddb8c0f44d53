import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PublicTable } from '@baraza/disclosure/figures';
import { Consultation } from '#features/consultations/consultation.entity.js';

/** What is counted: the stances on a proposal, or who takes part in a consultation, by group or by age. */
export type Question = 'STANCE' | 'GROUP' | 'AGE';

/** Counts of people as everyone may see them. The web reads them and cannot write them; exact counts lie apart. */
@Entity('figures')
export class Figure {
  /** The public id of the proposal or consultation. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figures_pkey' }) subject: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figures_pkey' }) question: Question;
  @Column({ type: 'bigint' }) consultationId: string;
  /** The meaning that was counted; figures of an earlier one are not shown. */
  @Column({ type: 'bigint' }) edition: string;
  @Column({ type: 'jsonb' }) published: PublicTable;
  /** What was published before other proposals were merged into this one, or nothing (JSON null); null where none is merged into it. */
  @Column({ type: 'jsonb', nullable: true }) alone: PublicTable | null;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'figures_consultation_id_fkey' })
  consultation?: Consultation;
}
