import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '@baraza/shared/vocabularies';
import { VisitsService } from '#features/visits/visits.service.js';
import { type Day, now, today } from '#platform/clock.js';
import { type Content, readContent, type Texts } from './content.js';

/** Paths that sign in once, for the demo's staff. */
export type ComeIn = { readonly facilitator: string; readonly organizer: string };

const linkDays = 1;

/** The demo consultation: made of two public texts, without invented people or comments. Nobody is bound by it, and it says so. */
@Injectable()
export class Demo {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
  ) {}

  /** Loads the demo once, and tells whether it had not been there. Two processes that start together load it once. */
  async load(): Promise<boolean> {
    const content = readContent();
    return this.db.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(727402)');
      const [known] = await manager.query<unknown[]>('select 1 from consultations where slug = $1', [content.slug]);
      if (!known) await this.#store(manager, content);
      return !known;
    });
  }

  /** Without the demo nobody comes in as its staff, nor stays in. Tells that nothing was loaded. */
  async close(): Promise<boolean> {
    await this.db.query(`delete from links where kind = 'DEMO'`);
    await this.db.query(`delete from visits where kind = 'DEMO'`);
    return false;
  }

  /** New links for the demo's staff; those of earlier starts that nobody used end. */
  async comeIn(): Promise<ComeIn> {
    const { slug } = readContent();
    return { facilitator: await this.#link(slug, 'FACILITATOR'), organizer: await this.#link(slug, 'ORGANIZER') };
  }

  async #link(slug: string, role: Role): Promise<string> {
    const [held] = await this.db.query<{ person_id: string }[]>(
      'select h.person_id from held_roles h join consultations c on c.id = h.consultation_id where c.slug = $1 and h.role = $2 limit 1',
      [slug, role],
    );
    if (!held) throw new Error('the demo has nobody in this role');
    await this.db.query('delete from links where person_id = $1 and not is_used', [held.person_id]);
    return `/en/come-in/${await this.visits.link(held.person_id, 'DEMO', linkDays)}`;
  }

  async #store(manager: EntityManager, content: Content): Promise<void> {
    const id = await insert(manager, 'consultations', {
      public_id: randomUUID(),
      slug: content.slug,
      is_demo: true,
      wording_id: await this.#write(manager, content.texts),
    });

    for (const kind of content.phases) await insert(manager, 'phases', { consultation_id: id, kind, starts_at: now() });
    for (const [position, { code, texts }] of content.themes.entries())
      await insert(manager, 'themes', { consultation_id: id, code, position, wording_id: await this.#write(manager, texts) });
    for (const [position, { kind, stages, texts }] of content.cards.entries())
      await insert(manager, 'cards', { consultation_id: id, kind, stages, position, wording_id: await this.#write(manager, texts) });
    for (const proposal of content.proposals) await this.#recommend(manager, id, proposal, content.sessions[0]?.heldOn ?? today());
    for (const session of content.sessions) await this.#meet(manager, id, session);
    for (const role of ['FACILITATOR', 'ORGANIZER'] satisfies Role[])
      await manager.query('insert into held_roles (person_id, consultation_id, role) values ($1, $2, $3)', [
        await insert(manager, 'people', { id: randomUUID() }),
        id,
        role,
      ]);
  }

  /** A recommendation is as old as the meeting it was made at. */
  async #recommend(
    manager: EntityManager,
    consultationId: string,
    { themes, stages, texts }: Content['proposals'][number],
    madeOn: Day,
  ): Promise<void> {
    await insert(manager, 'proposals', {
      public_id: randomUUID(),
      origin: 'RECOMMENDATION',
      theme_codes: themes,
      stages,
      published_on: madeOn,
      consultation_id: consultationId,
      wording_id: await this.#write(manager, texts),
    });
  }

  async #meet(manager: EntityManager, consultationId: string, { heldOn, texts, programme }: Content['sessions'][number]): Promise<void> {
    const wordingId = await this.#write(manager, texts);
    const sessionId = await insert(manager, 'sessions', {
      public_id: randomUUID(),
      consultation_id: consultationId,
      held_on: heldOn,
      wording_id: wordingId,
    });
    for (const [position, item] of programme.entries())
      await insert(manager, 'programme_items', { session_id: sessionId, position, wording_id: await this.#write(manager, item.texts) });
  }

  /** English is the wording, the other languages its renderings. */
  async #write(manager: EntityManager, { en, ...others }: Texts): Promise<string> {
    const id = await insert(manager, 'wordings', { language: 'en', parts: en });
    for (const [language, parts] of Object.entries(others))
      await manager.query('insert into renderings (wording_id, language, parts) values ($1, $2, $3)', [id, language, parts]);
    return id;
  }
}

/** Inserts one row; table and columns are named by the code above, never by data. */
async function insert(manager: EntityManager, table: string, row: Record<string, unknown>): Promise<string> {
  const columns = Object.keys(row);
  const [made] = await manager.query<{ id: string }[]>(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) returning id`,
    Object.values(row),
  );
  return made?.id ?? '';
}
