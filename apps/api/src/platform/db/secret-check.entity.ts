import { Entity, PrimaryColumn } from 'typeorm';

/** One row: a keyed hash by which a start with another secret is noticed. */
@Entity('secret_checks')
export class SecretCheck {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'secret_checks_pkey' }) mark: Buffer;
}
