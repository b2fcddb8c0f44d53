import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '#features/people/person.entity.js';

/** A link that signs one person in, once. Only the hash of its token is kept. */
@Entity('links')
export class Link {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'links_pkey' }) tokenHash: Buffer;
  @Column({ type: 'bigint' }) personId: string;
  @Column({ type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'boolean', default: false }) isUsed: boolean;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'links_person_id_fkey' })
  person?: Person;
}
