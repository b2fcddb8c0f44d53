import type { EntityManager } from 'typeorm';

/** What is written down of an act: who by role, what (its number in the table of rights), about what, by which rule. Never a text. */
export type Noted = {
  readonly act: string;
  readonly role: 'PARTICIPANT' | 'FACILITATOR' | 'ORGANIZER' | 'ADMINISTRATOR';
  /** Staff only: a participant is never named. */
  readonly personId?: string;
  readonly consultationId?: string;
  /** A public id. */
  readonly subject?: string;
  readonly rule?: string;
};

/** Writes one entry of the log, chained to the one before, in the transaction of the act. From here others who write wait until commit. */
export async function note(manager: EntityManager, { act, role, personId, consultationId, subject, rule }: Noted): Promise<void> {
  await manager.query('select audit.note($1, $2, $3, $4, $5, $6)', [
    act,
    role,
    personId ?? null,
    consultationId ?? null,
    subject ?? null,
    rule ?? null,
  ]);
}
