import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Day, today } from '#platform/clock.js';
import { sha256 } from '#platform/db/once.js';
import { AppError } from '#platform/errors.js';
import type { Revision } from './revision.entity.js';
import type { Parts } from './wording.entity.js';

/** A contribution as far as its wordings go: `wordingNumber` and `wordedOnDay` are those of the wording of now. */
export type Worded = {
  readonly publicId: string;
  readonly wordingId: string | null;
  readonly wordingNumber: number;
  readonly wordedOnDay: Day;
};

/** What an author says of her new wording. */
export type Change = { readonly isNewMeaning: boolean | null; readonly suggestionId?: string };

/** A numbered wording, with its texts as they were written. */
export type RevisionRow = Omit<Revision, 'wording'> & { readonly language: string; readonly parts: Parts };

/** Hot path: number and day of the wording of now, of a contribution `c` whose public row of history is `v`. */
export const worded = (c: string): string =>
  `coalesce(v.number, 1) as "wordingNumber", coalesce(v.worded_on, ${c}.published_on)::text as "wordedOnDay"`;

/** Joins a contribution to the row of its wording of now; there is none while it has only one wording. */
export const revised = (c: string): string => `left join revisions v on v.wording_id = ${c}.wording_id`;

/** The history of texts: numbered wordings, of which the earlier ones stay. */
@Injectable()
export class RevisionsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** A new public number: the wording until now stays readable below it, and is no longer found. */
  async add(manager: EntityManager, { publicId, wordingId, wordedOnDay }: Worded, newWordingId: string, change: Change): Promise<void> {
    await manager.query(
      `insert into revisions (contribution_id, number, wording_id, worded_on) values ($1, 1, $2, $3)
       on conflict (contribution_id, number) do nothing`,
      [publicId, wordingId, wordedOnDay],
    );
    await manager.query(
      `insert into revisions (contribution_id, number, wording_id, worded_on, is_new_meaning, suggestion_id)
       select $1, max(number) + 1, $2, $3, $4, $5 from revisions where contribution_id = $1`,
      [publicId, newWordingId, today(), change.isNewMeaning, change.suggestionId ?? null],
    );
    await manager.query('delete from search_texts where wording_id = $1', [wordingId]);
  }

  /** A new wording under the same number: nothing of the old one is kept. */
  async replace(manager: EntityManager, { wordingId }: Worded, newWordingId: string): Promise<void> {
    await manager.query('update revisions set wording_id = $2 where wording_id = $1', [wordingId, newWordingId]);
  }

  /** Numbered wordings below a number, newest first. None for what has only ever had one wording. */
  async below(contributionId: string, number: number, most: number): Promise<RevisionRow[]> {
    return this.db.query<RevisionRow[]>(
      `select v.contribution_id as "contributionId", v.number, v.wording_id as "wordingId", v.worded_on::text as "wordedOnDay",
              v.is_new_meaning as "isNewMeaning", v.suggestion_id as "suggestionId", w.language, w.parts
       from revisions v join wordings w on w.id = v.wording_id where v.contribution_id = $1 and v.number < $2 order by v.number desc limit $3`,
      [contributionId, number, most],
    );
  }

  /** Whether an author said, of a wording after this number, that the meaning changed. */
  async hasNewMeaningAfter(manager: EntityManager, contributionId: string, number: number): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      'select 1 from revisions where contribution_id = $1 and number > $2 and is_new_meaning limit 1',
      [contributionId, number],
    );
    return rows.length > 0;
  }
}

/** Tells one state of a contribution from all others: by its wording, and by what else an edit may change. It says nothing itself. */
export function versionOf({ wordingId }: Worded, also: readonly unknown[]): string {
  return sha256(JSON.stringify([wordingId, also])).toString('base64url');
}

/** Nobody replaces words she has not read. `read` null: she does not say which she read. */
export function ensureRead(version: string, read: string | null | undefined, field: string): void {
  if (read && read !== version) throw new AppError('CONFLICT', { field, fault: 'CHANGED' });
}

/** The day a wording may still be put right without a trace: the one it was written on. */
export function isOfToday({ wordedOnDay }: Worded): boolean {
  return wordedOnDay === today();
}
