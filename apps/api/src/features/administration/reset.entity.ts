import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '#features/staff/staff.entity.js';

/** One administrator asks that somebody sets up her sign-in anew; it happens when another one agrees within a day. */
@Entity('resets')
@Index('resets_person_id_idx', ['personId'])
export class Reset {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'resets_pkey' }) id: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'uuid' }) askedBy: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'uuid', nullable: true }) approvedBy: string | null;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'resets_person_id_fkey' })
  staff?: Staff;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'resets_asked_by_fkey' })
  asker?: Staff;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'approved_by', foreignKeyConstraintName: 'resets_approved_by_fkey' })
  approver?: Staff;
}
