import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { VisitKind } from '@baraza/shared/vocabularies';
import { Person } from '#features/people/person.entity.js';
import type { Day } from '#platform/clock.js';

/** A sign-in on one device. Its cookie holds a random token; here lies only the token's hash. */
@Entity('visits')
@Unique('visits_id_key', ['id'])
@Index('visits_person_id_idx', ['personId'])
export class Visit {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'visits_pkey' }) tokenHash: Buffer;

  /** Names it in the list of her own visits. */
  @Column({ type: 'uuid' }) id: string;

  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) kind: VisitKind;
  @Column({ type: 'date' }) beganOn: Day;

  /** Moves on while the visit is used. */
  @Column({ type: 'timestamptz' }) endsAt: Date;

  /** However much it is used, it ends then. */
  @Column({ type: 'timestamptz' }) closesAt: Date;

  @Column({ type: 'timestamptz', nullable: true }) provedAt: Date | null;

  /** Her receipt, sealed under a key that only the cookie's token gives: so it can be shown again, to her alone. */
  @Column({ type: 'bytea', nullable: true }) receiptSealed: Buffer | null;

  /** She said that she has written it down. */
  @Column({ type: 'boolean', default: false }) isReceiptKept: boolean;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'visits_person_id_fkey' })
  person?: Person;
}
