import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Role } from '@baraza/shared/vocabularies';
import { Person } from '#features/people/person.entity.js';
import { Consultation } from './consultation.entity.js';

/** A role a person holds in one consultation. */
@Entity('held_roles')
export class HeldRole {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'held_roles_pkey' }) personId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'held_roles_pkey' }) consultationId: string;
  @Column({ type: 'text' }) role: Role;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'held_roles_person_id_fkey' })
  person?: Person;

  @ManyToOne(() => Consultation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'held_roles_consultation_id_fkey' })
  consultation?: Consultation;
}
