import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import {
  contentLanguages,
  directionOf,
  type InterfaceLanguage,
  interfaceLanguages,
  isContentLanguage,
  isInterfaceLanguage,
} from '@baraza/shared/languages';
import { invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { indexed } from '#platform/search/indexed.js';
import { type Language, type Text } from './text.type.js';
import type { Parts } from './wording.entity.js';

/** A wording as one reader gets it: the original and, where it exists, its rendering in her language. */
export type Said = { readonly language: string; readonly parts: Parts; readonly rendered: Parts | null };

/** Texts by language: what was written, what it is in the reader's words, and which languages there are. */
@Injectable()
export class LanguagesService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Wordings by id, in the reader's language. */
  readonly said = async (ids: readonly string[], { language }: Context): Promise<(Said | null)[]> => {
    const rows = await this.db.query<(Said & { id: string })[]>(
      `select w.id, w.language, w.parts, r.parts as rendered from wordings w
       left join renderings r on r.wording_id = w.id and r.language = $2 where w.id = any($1)`,
      [ids, language],
    );
    return inOrder(ids, rows, ({ id }) => id);
  };

  /** One part of a wording by its id. */
  async part(wordingId: string, part: string, context: Context): Promise<Text | null> {
    const said = await context.loaders.of(this.said, context).load(wordingId);
    return said && textOf(said, part, context.language);
  }

  /** Stores a new wording of a contribution, with what it is found by, and gives its id. */
  async write(manager: EntityManager, language: string, parts: Parts): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `with once as (select 1), ${writing('once', 1)} select id from said`,
      writtenValues(language, parts),
    );
    return row?.id ?? '';
  }

  /** Stores a wording that nobody is to find. */
  async writeApart(manager: EntityManager, language: string, parts: Parts): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>('insert into wordings (language, parts) values ($1, $2) returning id', [
      language,
      parts,
    ]);
    return row?.id ?? '';
  }

  /** Notes what texts are found by that were stored otherwise: by an older version, or with the demo. */
  async index(texts: readonly { readonly wordingId: string; readonly language: string; readonly parts: Parts }[]): Promise<void> {
    const rows = texts.map(({ wordingId, language, parts }) => ({ wordingId, language, ...indexed(language, parts) }));
    await this.db.query(
      `insert into search_texts (wording_id, language, words, shadow, stems)
       select id, language, words, shadow, to_tsvector(stems::regconfig, words)
       from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[]) as text (id, language, words, shadow, stems)
       where exists (select 1 from wordings w where w.id = text.id) on conflict do nothing`,
      [
        rows.map(({ wordingId }) => wordingId),
        rows.map(({ language }) => language),
        rows.map(({ words }) => words),
        rows.map(({ shadow }) => shadow),
        rows.map(({ stems }) => stems),
      ],
    );
  }

  /** Deletes wordings with their renderings, and sees to it that their bytes go too. */
  async forget(manager: EntityManager, ids: readonly (string | null)[]): Promise<void> {
    await manager.query('delete from wordings where id = any($1)', [ids.filter((id) => id !== null)]);
    await manager.query('insert into erasures default values');
  }

  /** Every language, in the order of the people it reaches; those every page exists in first. */
  all(reader: InterfaceLanguage): Language[] {
    const tags = [...interfaceLanguages, ...Object.keys(contentLanguages).filter((tag) => !isInterfaceLanguage(tag))];
    return tags.map((tag) => ({
      tag,
      ownName: contentLanguages[tag as keyof typeof contentLanguages],
      name: nameOf(tag, reader),
      direction: directionOf(tag),
      isInterface: isInterfaceLanguage(tag),
    }));
  }
}

/** The part of a statement that stores a new wording of a contribution, where `sure` has a row, with what it is found by: `said` has its id. Its five values stand from a place on. */
export const writing = (sure: string, from: number): string => {
  const [language, parts, words, shadow, stems] = Array.from({ length: 5 }, (_, place) => `$${from + place}`);
  return `said as (insert into wordings (language, parts) select ${language}::text, ${parts}::jsonb from ${sure} returning id),
    found as (insert into search_texts (wording_id, language, words, shadow, stems)
              select id, ${language}::text, ${words}::text, ${shadow}::text, to_tsvector(${stems}::regconfig, ${words}::text) from said)`;
};

/** The values of such a part. */
export function writtenValues(language: string, parts: Parts): readonly [string, Parts, string, string, string | null] {
  const { words, shadow, stems } = indexed(language, parts);
  return [language, parts, words, shadow, stems];
}

/** Whether a wording says just this, in this language. */
export function isSame(said: Said | null, language: string, parts: Parts): boolean {
  return said !== null && said.language === language && isDeepStrictEqual(said.parts, parts);
}

/** A part of a wording for one reader; null when the wording has no such part. */
export function textOf({ language, parts, rendered }: Said, part: string, reader: InterfaceLanguage): Text | null {
  const written = parts[part];
  if (written === undefined) return null;

  const words = rendered?.[part];
  if (words === undefined) return { words: written, language, direction: directionOf(language), original: null };
  return {
    words,
    language: reader,
    direction: directionOf(reader),
    original: { words: written, language, direction: directionOf(language), languageName: nameOf(language, reader) },
  };
}

/** A language tag people may write in, or a refusal. */
export function readLanguage(tag: string): string {
  if (!isContentLanguage(tag)) throw invalid('language', 'UNKNOWN');
  return tag;
}

/** Making one costs a hundred times what using it does. */
const names = new Map<InterfaceLanguage, Intl.DisplayNames>();

/** The name of a language in the words of another. */
export function nameOf(tag: string, reader: InterfaceLanguage): string {
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' });
  names.set(reader, known);
  return known.of(tag) ?? tag;
}
