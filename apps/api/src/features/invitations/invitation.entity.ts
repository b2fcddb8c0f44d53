import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Batch } from './batch.entity.js';

/** A code that still lets one person in; here lies only its keyed hash. Its use deletes it: nothing leads from a code to a person. */
@Entity('invitations')
@Index('invitations_batch_id_idx', ['batchId'])
export class Invitation {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'invitations_pkey' }) codeMark: Buffer;
  @Column({ type: 'uuid' }) batchId: string;

  @ManyToOne(() => Batch, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'batch_id', foreignKeyConstraintName: 'invitations_batch_id_fkey' })
  batch?: Batch;
}
