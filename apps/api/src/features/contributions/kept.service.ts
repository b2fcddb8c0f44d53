import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import type { RatingKind, StanceKind } from '@baraza/shared/vocabularies';
import { ParticipantsService } from '#features/consultations/participants.service.js';
import { DraftsService } from '#features/drafts/drafts.service.js';
import { FacilitationService } from '#features/facilitation/facilitation.service.js';
import { type Said, textOf } from '#features/languages/languages.service.js';
import { RevisionsService } from '#features/languages/revisions.service.js';
import type { Actor } from '#features/people/actor.js';
import { pseudonymIn } from '#features/people/pseudonym.js';
import { OwnVisitsService } from '#features/visits/own-visits.service.js';
import { dayInWords } from '#platform/clock.js';
import type { Context } from '#platform/graphql/context.js';
import { type Say, sayIn } from '#platform/locales.js';
import { ContributionsService } from './contributions.service.js';
import type { OwnContribution } from './own-contribution.type.js';

type Sat = { readonly pseudonym: number; readonly said: Said };
type Rated = { readonly kind: RatingKind | null; readonly said: Said | null };
type Taken = { readonly kind: StanceKind; readonly said: Said | null };

/** Earlier wordings of one contribution that are written out. */
const earlierMost = 1000;

/** Puts together all that is kept about somebody, in her language. */
@Injectable()
export class KeptService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly participants: ParticipantsService,
    private readonly visits: OwnVisitsService,
    private readonly contributions: ContributionsService,
    private readonly facilitation: FacilitationService,
    private readonly drafts: DraftsService,
    private readonly revisions: RevisionsService,
  ) {}

  /** As plain text: who she is here, then every contribution whole, as she wrote it. */
  async about(actor: Actor, context: Context): Promise<string> {
    const { language } = context;
    const say = sayIn(language);
    const visits = await this.visits.all(actor, context);
    const names = await this.#names(actor, context);
    const stances = await this.#stances(actor, context);
    const ratings = await this.#ratings(actor, context);
    const contributions = await this.#contributions(actor, context, say);
    const mergeReasons = await this.#mergeReasons(actor);
    const drafts = await this.drafts.all(actor, context);
    return [
      say('kept.title'),
      [actor.visit.canProve ? say('kept.receipt') : say('kept.noReceipt'), say('kept.apart')].join('\n'),
      [say('kept.visits'), ...visits.map(({ beganOn }) => `- ${beganOn}`)].join('\n'),
      [say('kept.names'), ...names.map(({ pseudonym, said }) => `- ${pseudonymIn(language, pseudonym)}: ${titleIn(said, language)}`)].join(
        '\n',
      ),
      [say('kept.stances'), ...stances.map(({ kind, said }) => `- ${say(`stance.${kind}`)}: ${titleIn(said, language)}`)].join('\n'),
      [say('kept.reasons'), ...(await this.#reasons(actor))].join('\n'),
      [
        say('kept.ratings'),
        ...ratings.map(({ kind, said }) => `- ${say(`kept.rating.${kind ?? 'NONE'}`)}: ${beginning(said, language)}`),
      ].join('\n'),
      say('kept.contributions', { count: contributions.length }),
      ...contributions,
      ...(mergeReasons.length > 0 ? [[say('kept.mergeReasons'), ...mergeReasons.map((reason) => `- ${reason}`)].join('\n')] : []),
      say('kept.drafts', { count: drafts.length }),
      ...drafts.map(({ keptUntil, title, problem, change, words }) =>
        [`== ${say('kept.draft', { day: keptUntil })}`, ...[title, problem, change, words].filter((text) => text !== '')].join('\n\n'),
      ),
    ].join('\n\n');
  }

  /** In which consultations she is, and under which names. */
  async #names(actor: Actor, { language }: Context): Promise<Sat[]> {
    const hers = await this.participants.all(this.db.manager, actor);
    return this.db.query<Sat[]>(
      `select a.pseudonym, jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) as said
       from participants a join consultations k on k.id = a.consultation_id join wordings w on w.id = k.wording_id
       left join renderings r on r.wording_id = w.id and r.language = $2 where a.id = any($1) order by a.id`,
      [hers.map(({ id }) => id), language],
    );
  }

  async #stances(actor: Actor, { language }: Context): Promise<Taken[]> {
    const hers = await this.participants.all(this.db.manager, actor);
    return this.db.query<Taken[]>(
      `select s.kind, case when p.publication = 'PUBLISHED' and not p.is_hidden
         then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said
       from stances s join proposals p on p.id = s.proposal_id left join wordings w on w.id = p.wording_id
       left join renderings r on r.wording_id = w.id and r.language = $2 where s.participant_id = any($1) order by s.proposal_id`,
      [hers.map(({ id }) => id), language],
    );
  }

  /** What she answered to those whose proposal she did not want merged into hers. */
  async #mergeReasons(actor: Actor): Promise<string[]> {
    const hers = await this.participants.all(this.db.manager, actor);
    const rows = await this.db.query<{ reason: string }[]>(
      `select reason from merges where answered_by = any($1) and reason <> '' order by asked_on, id`,
      [hers.map(({ id }) => id)],
    );
    return rows.map(({ reason }) => reason);
  }

  async #ratings(actor: Actor, { language }: Context): Promise<Rated[]> {
    const hers = await this.participants.all(this.db.manager, actor);
    return this.db.query<Rated[]>(
      `select g.kind, case when c.publication = 'PUBLISHED' and not c.is_hidden
         then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said
       from ratings g join comments c on c.id = g.comment_id left join wordings w on w.id = c.wording_id
       left join renderings r on r.wording_id = w.id and r.language = $2 where g.participant_id = any($1) order by g.comment_id`,
      [hers.map(({ id }) => id), language],
    );
  }

  async #contributions(actor: Actor, context: Context, say: Say): Promise<string[]> {
    const written: string[] = [];
    let after: string | null = null;
    do {
      const page = await this.contributions.allMine(actor, { first: pageSize.most, after }, context);
      for (const contribution of page.contributions) written.push(await this.#one(contribution, actor, context, say));
      after = page.next;
    } while (after);
    return written;
  }

  async #one(own: OwnContribution, actor: Actor, context: Context, say: Say): Promise<string> {
    const { id, proposal, comment } = own;
    const { publishedOnDay, publication, isHidden, said } = comment ?? proposal;
    const others = comment ? 0 : proposal.coauthorMarks.length;
    const [decision] = isHidden ? await this.facilitation.newest([id]) : [];
    const about = [
      comment ? say('brief.csv.comment') : say('brief.csv.proposal'),
      pseudonymIn(context.language, this.contributions.pseudonymOf(actor, own) ?? 0),
      dayInWords(publishedOnDay, context.language),
      ...(others > 0 ? [say('kept.others', { count: others })] : []),
      ...(publication === 'WITHDRAWN' ? [say('kept.withdrawn')] : []),
      ...(isHidden ? [say('kept.hidden')] : []),
    ].join(' · ');
    const earlier =
      (comment ?? proposal).wordingNumber > 1 ? await this.#earlier(id, (comment ?? proposal).wordingNumber, context, say) : [];
    const proposed = comment?.suggestion ? [`${say('kept.proposed')} ${comment.suggestion.words}`] : [];
    return [`== ${about}`, ...Object.values(said?.parts ?? {}), ...proposed, ...(decision ? [decision.reason] : []), ...earlier].join(
      '\n\n',
    );
  }

  /** What she said before, newest first. */
  async #earlier(id: string, number: number, { language }: Context, say: Say): Promise<string[]> {
    const rows = await this.revisions.below(id, number, earlierMost);
    return rows.flatMap(({ wordedOnDay, parts }) => [
      `-- ${say('kept.earlier', { day: dayInWords(wordedOnDay, language) })}`,
      ...Object.values(parts),
    ]);
  }

  /** Why she left what others suggested. */
  async #reasons(actor: Actor): Promise<string[]> {
    const hers = await this.participants.all(this.db.manager, actor);
    const rows = await this.db.query<{ words: string }[]>(
      `select w.parts->>'words' as words from suggestions g join wordings w on w.id = g.reason_id where g.reason_by = any($1) order by g.comment_id`,
      [hers.map(({ id }) => id)],
    );
    return rows.map(({ words }) => `- ${words}`);
  }
}

function titleIn(said: Said | null, language: Context['language']): string {
  return (said && textOf(said, 'title', language)?.words) ?? '…';
}

/** Enough of a comment to know which one it is. */
function beginning(said: Said | null, language: Context['language']): string {
  const words = (said && textOf(said, 'words', language)?.words) ?? '…';
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
