import { Injectable } from '@nestjs/common';
import { foundMost, limits } from '@baraza/shared/limits';
import { directionOf } from '@baraza/shared/languages';
import { lengthOf } from '@baraza/shared/text';
import { mayComment } from '#features/comments/comments.policy.js';
import { type CommentRow, CommentRowsService } from '#features/comments/comment-rows.service.js';
import { nameOf } from '#features/languages/languages.service.js';
import { mayProposal } from '#features/proposals/proposals.policy.js';
import { type ProposalRow, ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { Reading } from '#platform/db/reading.js';
import { invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { excerptOf } from '#platform/search/excerpt.js';
import { headline, matching, type Question, questionOf } from '#platform/search/matching.js';
import { isId } from '#platform/texts.js';
import type { Found, FoundPage, SearchArgs } from './search.inputs.js';
import { foundComments, foundProposals } from './search.policy.js';

/** A letter of some scripts is several units; a question of more than these is none. */
const unitsMost = 10 * limits.search.max;

type Row = {
  readonly proposal: string;
  readonly comment: string | null;
  readonly language: string;
  readonly written: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly headline: string | null;
};

/** As many contributions are read one by one; of a larger consultation the index is asked, which knows all of them. */
const readMost = 20_000;

/** How many contributions a consultation has, about. $1 consultation. */
const size = `select (count(*) + coalesce(sum(t.experiences + t.facts + t.questions + t.suggestions), 0))::int as contributions
  from proposals p left join threads t on t.proposal_id = p.id where p.consultation_id = $1`;

/** What answers a question: in a small consultation its own texts are looked at, so that what others say elsewhere costs nothing here. */
const matched = (question: Question, isSmall: boolean) => {
  const { condition } = matching('s', question, 6);
  if (!isSmall) return `matched as materialized (select s.wording_id, s.language from search_texts s where ${condition})`;
  return `
    own as materialized (
      select wording_id from proposals where consultation_id = $1 union all
      select c.wording_id from comments c join proposals p on p.id = c.proposal_id where p.consultation_id = $1),
    matched as materialized (
      select s.wording_id, s.language from own cross join lateral (select * from search_texts t where t.wording_id = own.wording_id offset 0) s
      where ${condition})`;
};

/**
 * $1 consultation, $2 whether the one who asks serves it, $3 cursor, $4 rows, $5 her language, from $6 on the question. The
 * language something was found in: hers, the one it was written in, any.
 */
const statement = (question: Question, isSmall: boolean) => `
  with ${matched(question, isSmall)},
  found as (
    select 1 as place, p.id, p.public_id as proposal, null::uuid as comment, p.wording_id from proposals p
    where p.consultation_id = $1 and p.wording_id in (select wording_id from matched) and ${foundProposals('p', 2)}
    union all
    select 2, c.id, p.public_id, c.public_id, c.wording_id from comments c join proposals p on p.id = c.proposal_id
    where p.consultation_id = $1 and c.wording_id in (select wording_id from matched) and ${foundComments('c', 'p', 2)}),
  cursor as (
    select 1 as place, id from proposals where public_id = $3 union all select 2, id from comments where public_id = $3),
  page as (
    select * from found where $3::uuid is null or (place, -id) > (select place, -id from cursor) order by place, id desc limit $4)
  select f.proposal, f.comment, t.language, w.language as written, coalesce(r.parts, w.parts) as parts, ${headline('t', 6)} as headline
  from page f join wordings w on w.id = f.wording_id
  join lateral (select m.language from matched m where m.wording_id = f.wording_id
                order by m.language = $5 desc, m.language = w.language desc, m.language limit 1) best on true
  join search_texts t on t.wording_id = f.wording_id and t.language = best.language
  left join renderings r on r.wording_id = f.wording_id and r.language = best.language and r.language <> w.language
  order by f.place, f.id desc`;

/** Finding what was said in a consultation, in whatever language. What is looked for is kept nowhere. */
@Injectable()
export class SearchService {
  constructor(
    private readonly reading: Reading,
    private readonly proposals: ProposalRowsService,
    private readonly comments: CommentRowsService,
  ) {}

  /** One page of what the one who asks may read. Refuses too many words; UNAVAILABLE when looking takes too long. */
  async search(consultationId: string, { words, first, after }: SearchArgs, context: Context): Promise<FoundPage> {
    if (lengthOf(words.slice(0, unitsMost)) > limits.search.max || words.length > unitsMost)
      throw invalid('words', 'TOO_LONG', limits.search.max);
    const question = questionOf(words);
    if (question.needles.length === 0) return { found: [], next: null };

    const wanted = Math.min(Math.max(first, 1), foundMost);
    const visitor = await visitorOf(context);
    const [about] = await this.reading.rows<{ contributions: number }>(size, [consultationId]);
    const rows = await this.reading.rows<Row>(statement(question, (about?.contributions ?? 0) <= readMost), [
      consultationId,
      visitor?.isStaffOf(consultationId) ?? false,
      after && isId(after) ? after : null,
      wanted + 1,
      context.language,
      ...matching('s', question, 6).values,
    ]);
    const found = await Promise.all(rows.slice(0, wanted).map((row) => this.#readable(row, question, context)));
    const last = rows.at(wanted - 1);
    return {
      found: found.filter((one) => one !== null),
      next: rows.length > wanted && last ? (last.comment ?? last.proposal) : null,
    };
  }

  /** The same policy as everywhere has the last word: what the statement should not have found is not given out. */
  async #readable(row: Row, { needles }: Question, context: Context): Promise<Found | null> {
    const visitor = await visitorOf(context);
    const proposal: ProposalRow | null = await context.loaders.of(this.proposals.byIds, context).load(row.proposal);
    const comment: CommentRow | null = row.comment ? await context.loaders.of(this.comments.byIds, context).load(row.comment) : null;
    if (!proposal || (row.comment && !comment)) return null;
    if (!(comment ? mayComment.read(visitor, comment) : mayProposal.read(visitor, proposal))) return null;

    const { language, written } = row;
    const excerpt = {
      pieces: excerptOf({ ...row, needles }),
      language,
      languageName: nameOf(language, context.language),
      direction: directionOf(language),
      isRendering: language !== written,
    };
    return { id: comment?.publicId ?? proposal.publicId, proposal, comment, excerpt };
  }
}
