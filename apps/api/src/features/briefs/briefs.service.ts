import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { AgeBracket, CommentKind, Origin, Stage, StakeholderGroup } from '@baraza/shared/vocabularies';
import type { Consultation } from '#features/consultations/consultation.entity.js';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { SurroundingsService } from '#features/consultations/surroundings.service.js';
import { type Said, textOf } from '#features/languages/languages.service.js';
import { revised, worded } from '#features/languages/revisions.service.js';
import type { Text } from '#features/languages/text.type.js';
import { namesIn, pseudonymIn } from '#features/people/pseudonym.js';
import { peopleOf } from '#features/stances/figures.policy.js';
import { FiguresService } from '#features/stances/figures.service.js';
import { visitorOf } from '#features/visits/actor.js';
import { dayInWords, today } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { ensure, notFound } from '#platform/errors.js';
import { ensureProved } from '#features/people/actor.js';
import type { Context } from '#platform/graphql/context.js';
import type { Brief, BriefComment, BriefProposal } from './brief.type.js';
import { mayBrief } from './briefs.policy.js';

/** `is_taken_back`: withdrawn or erased, whether hidden before or not. */
type SaidRow = {
  readonly said: Said;
  readonly pseudonym: number | null;
  readonly published_on: string;
  readonly is_hidden: boolean;
  readonly is_taken_back: boolean;
};
type ProposalRow = SaidRow & {
  readonly id: string;
  readonly public_id: string;
  readonly origin: Origin;
  readonly theme_codes: string[];
  readonly stages: Stage[];
  readonly merged_into_id: string | null;
  readonly coauthors: readonly number[];
  readonly wordingNumber: number;
  readonly wordedOnDay: string;
};
type CommentRow = SaidRow & {
  readonly proposal_id: string;
  readonly kind: CommentKind;
  readonly depth: number;
  readonly parent_is_shown: boolean;
};

const standing = (table: string) =>
  `${table}.publication <> 'PUBLISHED' as is_taken_back, ${table}.is_hidden and ${table}.publication = 'PUBLISHED' as is_hidden`;
const said = `jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) as said, a.pseudonym`;
const joins = (
  table: string,
) => `left join wordings w on w.id = ${table}.wording_id left join renderings r on r.wording_id = w.id and r.language = $1
  left join participants a on a.id = ${table}.participant_id`;

/** The summary of a consultation: one moment of it, in one language. */
@Injectable()
export class BriefsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly consultations: ConsultationsService,
    private readonly surroundings: SurroundingsService,
    private readonly figures: FiguresService,
  ) {}

  /** The brief as it leaves the house: by somebody who proved who she is, and written down. */
  async exported(slug: string, context: Context): Promise<Brief> {
    const brief = await this.brief(slug, context);
    const { id, publicId } = await this.consultations.bySlug(slug, context);
    const actor = await visitorOf(context);
    if (!actor) throw notFound();
    ensureProved(actor);
    const noted = { act: 'E02', role: 'ORGANIZER', personId: actor.personId, consultationId: id, subject: publicId } as const;
    await this.db.transaction((manager) => note(manager, noted));
    return brief;
  }

  /** Read in one snapshot of the database, so that every figure and text stands for the same event number. */
  async brief(slug: string, context: Context): Promise<Brief> {
    const { id } = await this.consultations.bySlug(slug, context);
    ensure(mayBrief.export(await visitorOf(context), await this.consultations.standing(id, context)));

    return this.db.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('set transaction read only');
      return this.#compose(manager, id, context);
    });
  }

  async #compose(manager: EntityManager, id: string, context: Context): Promise<Brief> {
    const { language } = context;
    const [head] = await manager.query<{ last_event: number; is_demo: boolean; said: Said; public_id: string }[]>(
      `select c.last_event, c.is_demo, jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) as said, c.public_id
       from consultations c join wordings w on w.id = c.wording_id left join renderings r on r.wording_id = w.id and r.language = $1 where c.id = $2`,
      [language, id],
    );
    const proposals = await manager.query<ProposalRow[]>(
      `select p.id, p.public_id, p.origin, p.theme_codes, p.stages, p.merged_into_id,
              array(select b.pseudonym from authors x join participants b on b.id = x.participant_id where x.proposal_id = p.id order by x.position) as coauthors, ${standing('p')}, p.published_on::text, ${worded('p')}, ${said}
       from proposals p ${joins('p')} ${revised('p')} where p.consultation_id = $2 order by p.id`,
      [language, id],
    );
    const comments = await manager.query<CommentRow[]>(
      `select c.proposal_id, c.kind, c.depth, ${standing('c')}, c.published_on::text,
              parent.id is null or (parent.publication = 'PUBLISHED' and not parent.is_hidden) as parent_is_shown, ${said}
       from comments c join proposals p on p.id = c.proposal_id ${joins('c')} left join comments parent on parent.id = c.parent_id where p.consultation_id = $2 order by c.proposal_id, c.path`,
      [language, id],
    );
    const visible = besideTheirKin(proposals.filter(isShown));
    const chapters = await this.#chapters(manager, visible, comments, id, context);
    const subjects = head ? [head.public_id] : [];
    const [groups] = await this.figures.participationIn(manager, subjects, 'GROUP');
    const [ages] = await this.figures.participationIn(manager, subjects, 'AGE');
    const text = (part: string) => (head && textOf(head.said, part, language)) as Text;
    return {
      title: text('title').words,
      subtitle: text('subtitle').words,
      premise: text('premise'),
      source: text('source'),
      isDemo: head?.is_demo ?? false,
      lastEvent: head?.last_event ?? 0,
      madeOn: dayInWords(today(), language),
      people: groups?.people ?? null,
      peopleByGroup: groups ? peopleOf<StakeholderGroup>(groups) : [],
      peopleByAge: ages ? peopleOf<AgeBracket>(ages) : [],
      proposalCount: visible.filter(({ merged_into_id }) => merged_into_id === null).length,
      commentCount: chapters.reduce((sum, chapter) => sum + chapter.comments.length, 0),
      hiddenCount: proposals.filter(({ is_hidden }) => is_hidden).length + chapters.reduce((sum, chapter) => sum + chapter.hiddenCount, 0),
      takenBackCount: [...proposals, ...comments].filter(({ is_taken_back }) => is_taken_back).length,
      proposals: chapters,
    };
  }

  async #chapters(
    manager: EntityManager,
    proposals: readonly ProposalRow[],
    comments: readonly CommentRow[],
    consultationId: Consultation['id'],
    context: Context,
  ): Promise<BriefProposal[]> {
    const { language } = context;
    const themes = await context.loaders.of(this.surroundings.themes, context).load(consultationId);
    const counts = await this.figures.stancesIn(
      manager,
      proposals.map(({ id }) => id),
    );

    return proposals.map((proposal, index) => {
      const thread = comments.filter(({ proposal_id }) => proposal_id === proposal.id);
      const text = (part: string) => textOf(proposal.said, part, language);
      return {
        id: proposal.public_id,
        number: index + 1,
        mergedInto: placeOf(proposal, proposals),
        origin: proposal.origin,
        title: text('title') as Text,
        problem: text('problem'),
        change: text('change'),
        quotation: text('quotation'),
        source: text('source'),
        themes: themes
          .filter(({ code }) => proposal.theme_codes.includes(code))
          .map((theme) => textOf(theme.said, 'name', language)?.words ?? theme.code),
        stages: proposal.stages,
        author: proposal.pseudonym === null ? null : namesIn(language, [proposal.pseudonym, ...proposal.coauthors]),
        publishedOn: dayInWords(proposal.published_on, language),
        wordingNumber: proposal.wordingNumber,
        wordedOn: dayInWords(proposal.wordedOnDay, language),
        stances: proposal.merged_into_id === null ? (counts[index] ?? null) : null,
        comments: thread.filter(isShown).map((comment) => line(comment, context)),
        hiddenCount: thread.filter(({ is_hidden }) => is_hidden).length,
      };
    });
  }
}

const isShown = ({ is_hidden, is_taken_back }: SaidRow) => !is_hidden && !is_taken_back;

/** What was merged into a proposal stands right behind it. */
function besideTheirKin(proposals: readonly ProposalRow[]): ProposalRow[] {
  const isIn = (id: string | null) => proposals.some((proposal) => proposal.id === id);
  return proposals.flatMap((proposal) =>
    isIn(proposal.merged_into_id) ? [] : [proposal, ...proposals.filter(({ merged_into_id }) => merged_into_id === proposal.id)],
  );
}

/** The number of the proposal it was merged into; null where it was not, or that one is not shown. */
function placeOf({ merged_into_id }: ProposalRow, proposals: readonly ProposalRow[]): number | null {
  const place = merged_into_id === null ? -1 : proposals.findIndex(({ id }) => id === merged_into_id);
  return place < 0 ? null : place + 1;
}

function line(comment: CommentRow, { language }: Context): BriefComment {
  return {
    kind: comment.kind,
    author: pseudonymIn(language, comment.pseudonym ?? 0),
    depth: comment.depth,
    publishedOn: dayInWords(comment.published_on, language),
    words: textOf(comment.said, 'words', language) as Text,
    isReplyToHidden: !comment.parent_is_shown,
  };
}
