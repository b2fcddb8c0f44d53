import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';

/** An idempotency key that was used: what for, by whom, and what came of it. Hashes only: neither key nor text can be read back. */
@Entity('keys')
export class Key {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'keys_pkey' }) keyHash: Buffer;
  @Column({ type: 'text' }) operation: string;
  @Column({ type: 'bytea' }) bodyHash: Buffer;
  @Column({ type: 'text', nullable: true }) result: string | null;

  /** Who used it, sealed under the key itself, which is kept nowhere: only whoever sends the key again can tell. */
  @Column({ type: 'bytea', nullable: true }) personSealed: Buffer | null;

  @Column({ type: 'date' }) usedOn: Day;

  /** Used by somebody who had no visit then. */
  @Column({ type: 'boolean' }) byStranger: boolean;
}
