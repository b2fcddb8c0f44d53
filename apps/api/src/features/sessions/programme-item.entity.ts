import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Wording } from '#features/languages/wording.entity.js';
import { Session } from './session.entity.js';

/** One point of a session's programme. */
@ObjectType()
@Entity('programme_items')
@Unique('programme_items_session_id_position_key', ['sessionId', 'position'])
export class ProgrammeItem {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'programme_items_pkey' })
  id: string;
  @Column({ type: 'integer' }) position: number;

  @Field(() => String, { nullable: true, description: 'Local time, HH:MM. Null: the time was not recorded.' })
  @Column({ type: 'text', nullable: true })
  startsAt: string | null;

  @Column({ type: 'bigint' }) wordingId: string;
  @Column({ type: 'bigint' }) sessionId: string;

  @ManyToOne(() => Wording, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'wording_id', foreignKeyConstraintName: 'programme_items_wording_id_fkey' })
  wording?: Wording;

  @ManyToOne(() => Session, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'programme_items_session_id_fkey' })
  session?: Session;
}
