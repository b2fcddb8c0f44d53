import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '#features/people/person.entity.js';

/** DEMO: signs the demo's staff in. INVITATION: lets somebody set up her sign-in as staff. */
export type LinkKind = 'DEMO' | 'INVITATION';

/** A link for one person, once. Only the hash of its token is kept. */
@Entity('links')
export class Link {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'links_pkey' }) tokenHash: Buffer;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) kind: LinkKind;
  @Column({ type: 'timestamptz' }) endsAt: Date;
  @Column({ type: 'boolean', default: false }) isUsed: boolean;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'links_person_id_fkey' })
  person?: Person;
}
