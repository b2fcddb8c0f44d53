import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '#features/people/person.entity.js';

/** What is kept of a receipt: a keyed hash of the digits that find this row, and a slow keyed hash of all of them. */
@Entity('receipts')
@Unique('receipts_place_mark_key', ['placeMark'])
export class Receipt {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'receipts_pkey' }) personId: string;
  @Column({ type: 'bytea' }) placeMark: Buffer;
  @Column({ type: 'text' }) proof: string;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'receipts_person_id_fkey' })
  person?: Person;
}
