import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '#platform/clock.js';
import { Staff } from './staff.entity.js';

/** A passkey: it lies in somebody's device, which asks for her finger, her face or a number before it signs. */
@Entity('passkeys')
@Unique('passkeys_credential_id_key', ['credentialId'])
@Index('passkeys_person_id_idx', ['personId'])
export class Passkey {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'passkeys_pkey' }) id: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'bytea' }) credentialId: Buffer;
  @Column({ type: 'bytea' }) publicKey: Buffer;

  /** How often it signed, as far as it counts: one that goes back is a copy. */
  @Column({ type: 'bigint' }) counter: string;

  @Column({ type: 'text', array: true }) transports: string[];

  /** What she calls it. */
  @Column({ type: 'text' }) name: string;

  @Column({ type: 'date' }) addedOn: Day;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'passkeys_person_id_fkey' })
  staff?: Staff;
}
