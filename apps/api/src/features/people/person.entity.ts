import { Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Someone known by a visit or a receipt and nothing else: no name, no address, no device, no day. */
@Entity('people')
export class Person {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'people_pkey' }) id: string;
}
