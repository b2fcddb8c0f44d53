import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { limits, pageSize, suspensionDays } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { Suspension } from '#features/consultations/suspension.entity.js';
import { JudgedService } from '#features/facilitation/judged.service.js';
import { notedOf } from '#features/facilitation/facilitation.service.js';
import { type Actor, ensureProved } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { daysFromNow, now, today } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { conflict, ensure, invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { Rights } from '#platform/live/rights.js';
import { isId, readText } from '#platform/texts.js';
import type { LiftInput, SuspendInput, SuspensionPage, SuspensionsArgs } from './suspensions.inputs.js';
import { maySuspension } from './suspensions.policy.js';

const holds = 's.lifted_on is null and (s.ends_at is null or s.ends_at > :now)';

/** Participants whom facilitators keep from writing for some days. Nobody has to know who they are: a contribution is enough. */
@Injectable()
export class SuspensionsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly contributions: JudgedService,
    private readonly rights: Rights,
  ) {}

  /** One page of the suspensions that hold now, newest first; for those who facilitate. */
  async page(consultationId: string, { first, after }: SuspensionsArgs, context: Context): Promise<SuspensionPage> {
    ensure(maySuspension.read(await visitorOf(context), await this.consultations.standing(consultationId, context)));
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    const query = this.db
      .getRepository(Suspension)
      .createQueryBuilder('s')
      .where(`s.consultation_id = :consultationId and ${holds}`, { consultationId, now: now() })
      .orderBy('s.id', 'DESC')
      .limit(wanted + 1);
    if (after && isId(after)) query.andWhere('s.id < (select id from suspensions where public_id = :after)', { after });
    const found = await query.getMany();
    const suspensions = found.slice(0, wanted);
    return { suspensions, next: found.length > wanted ? (suspensions.at(-1)?.publicId ?? null) : null };
  }

  /** The pseudonyms suspensions were decided about. */
  readonly pseudonyms = async (participantIds: readonly string[]): Promise<(number | null)[]> => {
    const rows = await this.db.query<{ id: string; pseudonym: number }[]>('select id, pseudonym from participants where id = any($1)', [
      participantIds,
    ]);
    return inOrder(participantIds, rows, ({ id }) => id).map((row) => row?.pseudonym ?? null);
  };

  /** Keeps the author of a contribution from writing, whatever pseudonym she starts afresh. */
  async suspend(context: Context, input: SuspendInput): Promise<Suspension> {
    const { days } = input;
    if (days !== null && !suspensionDays.includes(days)) throw invalid('days', 'UNKNOWN');
    const reason = readText('reason', input.reason, limits.reason);
    const { consultationId, authorMark } = await this.contributions.find(input.contribution, context);
    const standing = await this.consultations.standing(consultationId, context);

    const { result, isReplay } = await this.visits.act(context, 'suspend', { ...input }, async (manager, actor) => {
      ensure(maySuspension.suspend(actor, standing, days) && authorMark !== null);
      if (days === null) ensureProved(actor);
      const participantId = await this.#writing(manager, consultationId, authorMark);
      const endsAt = days === null ? null : daysFromNow(days);
      const suspension = { publicId: randomUUID(), consultationId, participantId, endsAt, reason, personId: actor.personId };
      await manager.getRepository(Suspension).insert({ ...suspension, decidedOnDay: today() });
      await note(manager, { act: days === null ? 'M10' : 'M09', ...notedOf(actor, suspension) });
      return suspension.publicId;
    });
    if (!isReplay) this.rights.changed(consultationId);
    return this.#find(result);
  }

  /** Lets her write again. */
  async lift(context: Context, input: LiftInput): Promise<Suspension> {
    const suspension = await this.#find(input.suspension);
    const { consultationId } = suspension;
    await this.consultations.ensureSeen(consultationId, context);
    const standing = await this.consultations.standing(consultationId, context);

    const { isReplay } = await this.visits.act(context, 'lift', { ...input }, async (manager, actor) => {
      ensure(maySuspension.lift(actor, standing, { isHolding: true }));
      const [, lifted] = await manager.query<[unknown[], number]>(
        'update suspensions set lifted_on = $2 where id = $1 and lifted_on is null and (ends_at is null or ends_at > $3)',
        [suspension.id, today(), now()],
      );
      if (lifted === 0) throw conflict();
      await note(manager, { act: 'M11', ...notedOf(actor, suspension) });
      return suspension.publicId;
    });
    if (!isReplay) this.rights.changed(consultationId);
    return this.#find(suspension.publicId);
  }

  async may(suspension: Suspension, visitor: Actor | null, context: Context): Promise<{ lift: boolean }> {
    const standing = await this.consultations.standing(suspension.consultationId, context);
    return { lift: maySuspension.lift(visitor, standing, suspension) };
  }

  /** The participant who wrote, locked: of two who suspend her at once, the later one is told CONFLICT. */
  async #writing(manager: EntityManager, consultationId: string, mark: Buffer): Promise<string> {
    const [participant] = await manager.query<{ id: string }[]>(
      'select id from participants where consultation_id = $1 and person_mark = $2 for no key update',
      [consultationId, mark],
    );
    if (!participant) throw notFound();
    const { id } = participant;
    const held = manager.getRepository(Suspension).createQueryBuilder('s').where(`s.participant_id = :id and ${holds}`, { id, now: now() });
    if (await held.getExists()) throw conflict();
    return id;
  }

  async #find(publicId: string): Promise<Suspension> {
    const suspension = isId(publicId) ? await this.db.getRepository(Suspension).findOneBy({ publicId }) : null;
    if (!suspension) throw notFound();
    return suspension;
  }
}
