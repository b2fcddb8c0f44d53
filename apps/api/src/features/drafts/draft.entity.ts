import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';

/** What somebody wrote and has not sent, kept because she asked for it. The database alone cannot read it; who has the installation's secret, too, can. */
@Entity('drafts')
@Index('drafts_person_mark_idx', ['personMark'])
export class Draft {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'drafts_pkey' }) id: string;

  /** Finds them again; leads to nobody. */
  @Column({ type: 'bytea' }) personMark: Buffer;

  /** Where it was to be said, and the words, under a key made of the installation's secret and her. */
  @Column({ type: 'bytea' }) sealed: Buffer;

  @Column({ type: 'date', name: 'kept_on' }) keptOnDay: Day;
}
