import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import { tidied } from '@baraza/shared/text';
import { readLanguage } from '#features/languages/languages.service.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { Reading } from '#platform/db/reading.js';
import { invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { folded } from '#platform/search/fold.js';
import { indexed } from '#platform/search/indexed.js';
import { alikeFrom, type Likened, likenessOf } from '#platform/search/likeness.js';
import { shadowOf } from '#platform/search/shadow.js';
import type { LookAlikes, LookAlikesArgs } from './search.inputs.js';
import { foundProposals } from './search.policy.js';

type Row = Likened & { readonly id: string; readonly draft: string[] | null };
type Counts = { readonly compared: number; readonly not_compared: number };

const shownMost = 5;

/** Of a very large consultation the newest are compared. */
const comparedMost = 1000;
/** A text that is much longer than a draft can be. */
const typedMost = 4 * limits.problem.max;

/** $1 consultation, $2 false (for everyone), $3 language. Standing proposals that can be read in a language. */
const readable = `
  from proposals p join search_texts s on s.wording_id = p.wording_id and s.language = $3
  where p.consultation_id = $1 and ${foundProposals('p', 2)}`;

/** Without stems a language's words are compared as they stand. */
const wordsOf = (stems: string) => `coalesce(tsvector_to_array(${stems}), '{}')`;

/** What was proposed already and says something like what somebody is about to propose. The draft is kept nowhere. */
@Injectable()
export class LookAlikesService {
  /** In a line of their own: who proposes does not stand behind those who search. */
  readonly #reading: Reading;

  constructor(
    @InjectDataSource() db: DataSource,
    private readonly proposals: ProposalRowsService,
  ) {
    this.#reading = new Reading(db);
  }

  async of(consultationId: string, { language, title, problem, change }: LookAlikesArgs, context: Context): Promise<LookAlikes> {
    readLanguage(language);
    for (const [field, text] of Object.entries({ title, problem, change }))
      if (text.length > typedMost) throw invalid(field, 'TOO_LONG', limits[field as 'title' | 'problem' | 'change'].max);
    const draft = indexed(language, { title: tidied(title), problem: tidied(problem), change: tidied(change) });
    const asked = [consultationId, false, language];
    const [rows, [counts]] = await Promise.all([
      this.#reading.rows<Row>(
        `select p.public_id as id, similarity(split_part(s.shadow, E'\\n', 1), $4) as title, similarity(s.shadow, $5) as whole,
           case when $7::regconfig is null then string_to_array(trim(s.words), ' ') else ${wordsOf('s.stems')} end as words,
           case when $7::regconfig is not null then ${wordsOf('to_tsvector($7::regconfig, $6)')} end as draft
         ${readable} order by p.id desc limit ${comparedMost}`,
        [...asked, shadowOf(folded(title).text), draft.shadow, draft.words, draft.stems],
      ),
      this.#reading.rows<Counts>(
        `select (select count(*) ${readable})::int as compared,
           (select count(*) from proposals p where p.consultation_id = $1 and ${foundProposals('p', 2)}
            and not exists (select 1 from search_texts s where s.wording_id = p.wording_id and s.language = $3))::int as not_compared`,
        asked,
      ),
    ]);
    const likeness = likenessOf(rows[0]?.draft ?? draft.words.trim().split(/\s+/), rows);
    const alike = rows
      .map(({ id }, at) => ({ id, like: likeness[at] ?? 0 }))
      .filter(({ like }) => like >= alikeFrom)
      .toSorted((one, other) => other.like - one.like)
      .slice(0, shownMost);
    const proposals = await this.proposals.byIds(
      alike.map(({ id }) => id),
      context,
    );
    return {
      proposals: proposals.filter((proposal) => proposal !== null),
      compared: counts?.compared ?? 0,
      notCompared: counts?.not_compared ?? 0,
    };
  }
}
