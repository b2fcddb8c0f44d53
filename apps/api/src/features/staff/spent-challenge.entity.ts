import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A challenge that a passkey has answered: it is not accepted again while it would still be fresh. */
@Entity('spent_challenges')
export class SpentChallenge {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'spent_challenges_pkey' }) mark: Buffer;
  @Column({ type: 'timestamptz' }) endsAt: Date;
}
