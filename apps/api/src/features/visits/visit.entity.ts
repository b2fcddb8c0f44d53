import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '#features/people/person.entity.js';

/** A sign-in on one device. Its cookie holds a random token; here lies only the token's hash. */
@Entity('visits')
@Index('visits_person_id_idx', ['personId'])
export class Visit {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'visits_pkey' }) tokenHash: Buffer;
  @Column({ type: 'bigint' }) personId: string;
  @Column({ type: 'timestamptz' }) endsAt: Date;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'visits_person_id_fkey' })
  person?: Person;
}
