import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { codeFrom, readCode } from '@baraza/shared/invitation-code';
import { invitationLimits } from '@baraza/shared/limits';
import { AccessService } from '#features/consultations/access.service.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import type { Actor } from '#features/people/actor.js';
import { visitorOf } from '#features/visits/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { dayAfter, today } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { ensure, invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Secret } from '#platform/secret.js';
import { isId } from '#platform/texts.js';
import { Batch } from './batch.entity.js';
import type { IssueInvitationsInput, RedeemInput, RevokeInvitationsInput } from './invitations.inputs.js';
import { mayInvitation } from './invitations.policy.js';

/** Codes that were just made, and their batch. */
type Issued = { readonly batch: Batch; readonly codes: readonly string[] };

/** Codes that let somebody into a consultation: made, ended, used once. Who used which is written nowhere. */
@Injectable()
export class InvitationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly access: AccessService,
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly secret: Secret,
  ) {}

  /** For staff, newest first; null for everyone else. */
  batches(actor: Actor | null, consultationId: string): Promise<Batch[]> | null {
    if (!mayInvitation.issue(actor, consultationId)) return null;
    return this.db.getRepository(Batch).find({ where: { consultationId }, order: { endsOnDay: 'DESC', id: 'ASC' }, take: 100 });
  }

  async issue(actor: Actor, context: Context, input: IssueInvitationsInput): Promise<Issued> {
    const { key, consultation: slug, count, days } = input;
    const { id: consultationId } = await this.consultations.bySlug(slug, context);
    ensure(mayInvitation.issue(actor, consultationId));
    within('count', count, invitationLimits.codes);
    within('days', days, invitationLimits.days);
    const { result } = await this.visits.act(context, 'issueInvitations', { ...input }, async (manager) => {
      const batch = { id: randomUUID(), consultationId, issued: count, endsOnDay: dayAfter(days) };
      await manager.getRepository(Batch).insert(batch);
      await manager.query('insert into invitations (code_mark, batch_id) select unnest($1::bytea[]), $2', [
        this.#codes(key, batch.id, count).map((code) => this.#mark(code)),
        batch.id,
      ]);
      await this.#note(manager, 'C07', actor, batch);
      return batch.id;
    });
    const batch = await this.db.getRepository(Batch).findOneByOrFail({ id: result });
    return { batch, codes: this.#codes(key, batch.id, count) };
  }

  /** From now on none of its codes lets anybody in. Who is in stays. */
  async revoke(actor: Actor, context: Context, input: RevokeInvitationsInput): Promise<Batch> {
    const { batch: id } = input;
    const batch = isId(id) ? await this.db.getRepository(Batch).findOneBy({ id }) : null;
    if (!batch) throw notFound();
    await this.consultations.ensureSeen(batch.consultationId, context);
    ensure(mayInvitation.issue(actor, batch.consultationId));
    await this.visits.act(context, 'revokeInvitations', { ...input }, async (manager) => {
      await manager.query('delete from invitations where batch_id = $1', [id]);
      await manager.query('update batches set is_revoked = true where id = $1', [id]);
      await this.#note(manager, 'C08', actor, batch);
      return id;
    });
    return { ...batch, isRevoked: true };
  }

  /** Lets the one who asks into the consultation of a code, once; gives its name in addresses. Why a code does not is not told. */
  async redeem(context: Context, input: RedeemInput): Promise<string> {
    const code = readCode(input.code);
    const visitor = await visitorOf(context);
    const { result } = await this.visits.act(context, 'redeem', { ...input }, async (manager, actor) => {
      const consultation = code && (await spend(manager, this.#mark(code)));
      if (!consultation) throw invalid('code', 'UNUSABLE');
      ensure(mayInvitation.redeem(visitor, consultation.id, await this.participants.isIn(manager, actor, consultation.id)));
      await this.participants.takePart(manager, actor, consultation.id);
      return consultation.slug;
    });
    if (visitor) this.access.forget(visitor);
    return result;
  }

  /** Made of the client's key, which is kept nowhere: the same request gives the same codes again, and nothing else does. */
  #codes(key: string, batchId: string, count: number): string[] {
    return Array.from({ length: count }, (_, place) => codeFrom(this.secret.mark('invitation', key.toLowerCase(), batchId, String(place))));
  }

  #mark(code: string): Buffer {
    return this.secret.mark('invitation code', code);
  }

  #note(manager: EntityManager, act: string, actor: Actor, { id, consultationId }: Pick<Batch, 'id' | 'consultationId'>): Promise<void> {
    const role = actor.holds('ORGANIZER', consultationId) ? 'ORGANIZER' : 'FACILITATOR';
    return note(manager, { act, role, personId: actor.personId, consultationId, subject: id });
  }
}

/** One of those who try at once gets it; whoever comes later finds nothing. What is over is not looked at twice either. */
async function spend(manager: EntityManager, codeMark: Buffer): Promise<{ id: string; slug: string } | undefined> {
  const [spent] = await manager.query<[{ batch_id: string }[], number]>(
    'delete from invitations i using batches b where b.id = i.batch_id and i.code_mark = $1 and b.ends_on >= $2 returning i.batch_id',
    [codeMark, today()],
  );
  const batchId = spent[0]?.batch_id;
  if (!batchId) return undefined;
  const [counted] = await manager.query<[{ id: string; slug: string }[], number]>(
    'update batches b set used = used + 1 from consultations c where b.id = $1 and c.id = b.consultation_id returning c.id, c.slug',
    [batchId],
  );
  return counted[0];
}

function within(field: string, asked: number, { min, max }: { readonly min: number; readonly max: number }): void {
  if (asked < min) throw invalid(field, 'TOO_FEW', min);
  if (asked > max) throw invalid(field, 'TOO_MANY', max);
}
