import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { draftLimits } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { ensureTakesPart } from '#features/consultations/consultations.policy.js';
import { type Actor, ensureMayReadOwn } from '#features/people/actor.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { draftUse } from '#features/visits/visits.policy.js';
import { type Day, dayBefore, dayInWords, dayOf, today } from '#platform/clock.js';
import { AppError, invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { open, Secret, seal } from '#platform/secret.js';
import { isId } from '#platform/texts.js';
import type { KeepDraftInput, OwnDraft, ThrowDraftAwayInput } from './drafts.inputs.js';
import { mayDraft } from './drafts.policy.js';

/** What is sealed: where it was to be said, by ids, and what was typed. */
type Written = Omit<KeepDraftInput, 'key' | 'draft' | 'consultation'> & { readonly consultationId: string };
type Row = { readonly id: string; readonly sealed: Buffer; readonly keptOnDay: Day };
type Place = { readonly consultationId: string; readonly proposal: string | null };

/** Drafts on the server, for those who asked for it. */
@Injectable()
export class DraftsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly proposals: ProposalRowsService,
    private readonly secret: Secret,
  ) {}

  /** Hers, the newest first. A phone that keeps her visit shows them only when she has proved that it is she. */
  async all(actor: Actor, context: Context): Promise<OwnDraft[]> {
    ensureMayReadOwn(actor);
    const rows = await this.#rows(actor);
    return rows.flatMap((row) => this.#read(row, actor, context) ?? []);
  }

  /** One of hers; others are told what they are told of what never was. */
  async one(actor: Actor, id: string, context: Context): Promise<OwnDraft> {
    const draft = (await this.all(actor, context)).find((own) => own.id === id);
    if (!draft) throw notFound();
    return draft;
  }

  /** In place of an older one where she names it. Refuses the twenty-first, and what is too long. */
  async keep(actor: Actor, context: Context, input: KeepDraftInput): Promise<OwnDraft> {
    const { consultationId, proposal } = await this.#placeOf(input, context);
    const standing = await this.consultations.standing(consultationId, context);
    const isAllowed = mayDraft.keep(actor, standing, proposal !== null);
    const { key: _, draft, consultation: __, ...typed } = input;
    const text = JSON.stringify({ ...typed, consultationId } satisfies Written);
    if (Buffer.byteLength(text) > draftLimits.bytes) throw invalid(proposal ? 'words' : 'problem', 'TOO_LONG', draftLimits.bytes);

    const { result } = await this.visits.act(context, 'keepDraft', { ...input }, async (manager) => {
      ensureTakesPart(isAllowed, standing);
      await this.#hold(manager, actor);
      const known = draft && isId(draft) && (await this.#drop(manager, actor, draft)) ? draft : null;
      if ((await this.#count(manager, actor)) >= draftLimits.most) throw invalid('draft', 'TOO_MANY', draftLimits.most);
      const id = known ?? randomUUID();
      await manager.query('insert into drafts (id, person_mark, sealed, kept_on) values ($1, $2, $3, $4)', [
        id,
        this.#mark(actor),
        seal(this.#key(actor), text),
        today(),
      ]);
      return id;
    });
    const [row] = (await this.#rows(actor)).filter(({ id }) => id === result);
    const kept = row && this.#read(row, actor, context);
    if (!kept) throw notFound();
    return kept;
  }

  /** Also when it is gone already. */
  async throwAway(actor: Actor, context: Context, input: ThrowDraftAwayInput): Promise<boolean> {
    await this.visits.act(context, 'throwDraftAway', { ...input }, async (manager) => {
      if (isId(input.draft)) await this.#drop(manager, actor, input.draft);
      return 'gone';
    });
    return true;
  }

  /** All of hers, with the keys that led to them. Gives their ids. */
  async forgetAll(manager: EntityManager, actor: Actor): Promise<string[]> {
    const [gone] = await manager.query<[{ id: string }[], number]>('delete from drafts where person_mark = $1 returning id', [
      this.#mark(actor),
    ]);
    return gone.map(({ id }) => id);
  }

  async #placeOf({ consultation, proposal }: KeepDraftInput, context: Context): Promise<Place> {
    if (proposal) return { proposal, consultationId: (await this.proposals.find(proposal, context)).consultationId };
    return { proposal: null, consultationId: (await this.consultations.bySlug(consultation ?? '', context)).id };
  }

  /** One after the other, so that nobody gets more than she may have; nobody who erased herself a moment ago gets any. */
  async #hold(manager: EntityManager, { personId }: Actor): Promise<void> {
    const held = await manager.query<unknown[]>('select 1 from people where id = $1 for update', [personId]);
    if (held.length === 0) throw new AppError('NOT_SIGNED_IN');
  }

  async #drop(manager: EntityManager, actor: Actor, id: string): Promise<boolean> {
    const [dropped] = await manager.query<[unknown[], number]>('delete from drafts where id = $1 and person_mark = $2 returning 1', [
      id,
      this.#mark(actor),
    ]);
    return dropped.length > 0;
  }

  async #count(manager: EntityManager, actor: Actor): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>('select count(*)::int as count from drafts where person_mark = $1', [
      this.#mark(actor),
    ]);
    return row?.count ?? 0;
  }

  #rows(actor: Actor): Promise<Row[]> {
    return this.db.query<Row[]>(
      `select id, sealed, kept_on::text as "keptOnDay" from drafts where person_mark = $1 and kept_on >= $2 order by kept_on desc, id limit $3`,
      [this.#mark(actor), dayBefore(draftLimits.days), draftLimits.most],
    );
  }

  /** Null where another secret sealed it. */
  #read({ id, sealed, keptOnDay }: Row, actor: Actor, { language }: Context): OwnDraft | null {
    const text = open(this.#key(actor), sealed);
    if (text === null) return null;
    const { title, problem, change, words, kind, themes, stages, parent, ...written } = JSON.parse(text) as Written;
    const until = dayOf(new Date(Date.parse(keptOnDay) + draftLimits.days * 86_400_000));
    return {
      ...{ id, keptUntil: dayInWords(until, language), language: written.language ?? '' },
      ...{ consultationId: written.consultationId, proposalId: written.proposal ?? null, parent: parent ?? null },
      ...{ title: title ?? '', problem: problem ?? '', change: change ?? '', words: words ?? '' },
      ...{ kind: kind ?? null, themes: themes ?? [], stages: stages ?? [] },
    };
  }

  #mark({ personId }: Actor): Buffer {
    return this.secret.mark(draftUse, personId);
  }

  #key({ personId }: Actor): Buffer {
    return this.secret.mark('draft key', personId);
  }
}
