import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Day } from '#platform/clock.js';

/** Someone known by a visit and nothing else: no name, no address, no device. */
@Entity('people')
export class Person {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'people_pkey' }) id: string;
  @Column({ type: 'date' }) joinedOn: Day;
}
