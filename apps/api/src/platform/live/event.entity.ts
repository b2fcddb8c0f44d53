import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventKind } from '@baraza/shared/live';

/** One row of a consultation's record, numbered 1…n without gaps. Ids and kind only, never text, never who, never when. */
@Entity('events')
export class Event {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'events_pkey' }) consultationId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'events_pkey' }) number: number;
  @Column({ type: 'text' }) kind: EventKind;
  @Column({ type: 'uuid' }) proposalId: string;
  @Column({ type: 'uuid', nullable: true }) commentId: string | null;
}
