import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { LanguagesService, type Said, textOf } from '#features/languages/languages.service.js';
import type { Text } from '#features/languages/text.type.js';
import type { Context } from '#platform/graphql/context.js';
import { gathered, inOrder } from '#platform/graphql/loaders.js';
import { Remembered } from '#platform/graphql/remembered.js';
import { Consultation } from './consultation.entity.js';
import { Phase } from './phase.entity.js';

/** A theme with its words in the reader's language. */
export type SaidTheme = { readonly consultationId: string; readonly code: string; readonly said: Said };

/** What stands around the record of a consultation and rarely changes: its own words, its phases, its themes. Batches by its id. */
@Injectable()
export class SurroundingsService {
  readonly #remembered = new Remembered();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly languages: LanguagesService,
  ) {}

  /** A row of this request told the edition of a consultation. */
  note(context: Context, { consultationId, edition }: { readonly consultationId: string; readonly edition: number }): void {
    this.#remembered.note(context, consultationId, edition);
  }

  /** One part of what a consultation says of itself. */
  async part({ id }: Consultation, part: string, context: Context): Promise<Text | null> {
    const said = await context.loaders.of(this.#words, context).load(id);
    return said && textOf(said, part, context.language);
  }

  /** Consultations that the one who asks is known to see: something of them was read already. Their newest number may be another by now. */
  readonly known = this.#remembered.batch('consultation', async (ids) => {
    const found = await this.db.getRepository(Consultation).createQueryBuilder('c').where('c.id = any(:ids)', { ids }).getMany();
    return inOrder(ids, found, ({ id }) => id);
  });

  readonly phases = this.#remembered.batch('phases', async (ids) => {
    const phases = this.db.getRepository(Phase).createQueryBuilder('p').where('p.consultation_id = any(:ids)', { ids }).orderBy('p.id');
    return gathered(ids, await phases.getMany(), ({ consultationId }) => consultationId);
  });

  readonly themes = this.#remembered.batch('themes', async (ids, { language }): Promise<SaidTheme[][]> => {
    const rows = await this.db.query<(Said & { consultationId: string; code: string })[]>(
      `select t.consultation_id as "consultationId", t.code, w.language, w.parts, r.parts as rendered
       from themes t join wordings w on w.id = t.wording_id left join renderings r on r.wording_id = w.id and r.language = $2
       where t.consultation_id = any($1) order by t.position`,
      [ids, language],
    );
    const themes = rows.map(({ consultationId, code, ...said }) => ({ consultationId, code, said }));
    return gathered(ids, themes, ({ consultationId }) => consultationId);
  });

  readonly #words = this.#remembered.batch('words', async (ids, context) => {
    const rows = await this.db.query<{ id: string; wording_id: string }[]>('select id, wording_id from consultations where id = any($1)', [
      ids,
    ]);
    const said = await this.languages.said(
      rows.map(({ wording_id }) => wording_id),
      context,
    );
    const byId = new Map(rows.map(({ id }, at) => [id, said[at] ?? null]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
