import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { Person } from '#features/people/person.entity.js';

/** Somebody who works here: facilitates, organizes, or runs the installation. Participants never see her name. */
@Entity('staff')
// On lower(name), which only the migration can say.
@Index('staff_name_key', { synchronize: false })
export class Staff {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'staff_pkey' }) personId: string;

  /** What she signs in with, and how colleagues know her. */
  @Column({ type: 'text' }) name: string;

  @Column({ type: 'boolean', default: false }) isAdministrator: boolean;
  @Column({ type: 'text', nullable: true }) passwordHash: string | null;

  /** The secret of her code app, sealed. */
  @Column({ type: 'bytea', nullable: true }) codeSealed: Buffer | null;

  /** The half minute whose code she used last: none counts twice. */
  @Column({ type: 'bigint', nullable: true }) codeStep: string | null;

  /** She has set up two factors; before that nobody signs in as her. */
  @Column({ type: 'boolean', default: false }) isEnrolled: boolean;

  @Column({ type: 'boolean', default: false }) isDisabled: boolean;

  @OneToOne(() => Person, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'staff_person_id_fkey' })
  person?: Person;
}
