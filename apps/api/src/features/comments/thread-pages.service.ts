import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import { type Prepared, prepared } from '#platform/db/prepared.js';
import type { Context } from '#platform/graphql/context.js';
import { isId } from '#platform/texts.js';
import type { CommentRow } from './comment-rows.service.js';
import type { CommentPage, ThreadArgs } from './comments.inputs.js';
import { type Level, levelOf, pageStatement } from './levels.js';

/** A comment of a page. `at`: its place on it; what the level answers stands below 1. `head`: the number, in the level, of the comment it is or stands below. */
type PagedRow = CommentRow & {
  readonly at: number;
  readonly head: number;
  readonly isHead: boolean;
  /** The first and the last number there is, one beyond the page where there is more. */
  readonly least: number;
  readonly most: number;
};

/** Pages of threads: a level of siblings, each with its first answers. One statement each, whatever the length and depth of the thread. */
@Injectable()
export class ThreadPagesService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page(proposalId: string, args: ThreadArgs, { language }: Context): Promise<CommentPage> {
    const level = levelOf(args);
    const wanted = Math.min(Math.max(args.first, 1), pageSize.most);
    const rows = await prepared<PagedRow>(this.db, statementOf(level), [
      ...[language, proposalId, wanted, known(args.around ?? args.after ?? args.before), known(args.parent)],
      ...(level.filter ? [level.filter === 'since' ? args.since : args.kind] : []),
    ]);
    return paged(rows, level);
  }
}

const statements = new Map<string, Prepared>();

/** Each kind of page has a statement of its own; there are a few dozen. Numbered, as the database cuts longer names off, and two would be one. */
function statementOf(level: Level): Prepared {
  const kind = JSON.stringify(level);
  const statement = statements.get(kind) ?? { name: `thread ${statements.size}`, text: pageStatement(level) };
  statements.set(kind, statement);
  return statement;
}

const known = (id?: string | null) => (id && isId(id) ? id : null);

/** The page that the rows are, and from where it goes on. */
function paged(rows: readonly PagedRow[], { begins }: Level): CommentPage {
  const heads = rows.filter(({ isHead }) => isHead);
  const [first, last] = [heads[0], heads.at(-1)];
  const hasEarlier = begins === 'after' || (first !== undefined && first.least < first.head);
  const hasMore = begins === 'before' || (last !== undefined && last.most > last.head);
  return {
    ancestors: rows.filter(({ at }) => at < 1),
    comments: rows.filter(({ at }) => at > 0),
    previous: hasEarlier ? (first?.publicId ?? null) : null,
    next: hasMore ? (last?.publicId ?? null) : null,
  };
}
