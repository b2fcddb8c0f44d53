import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { pageSize } from '@baraza/shared/limits';
import type { CommentKind } from '@baraza/shared/vocabularies';
import { AccessService, isSeen } from '#features/consultations/access.service.js';
import type { Authored } from '#features/consultations/participants.service.js';
import { SurroundingsService } from '#features/consultations/surroundings.service.js';
import type { Said } from '#features/languages/languages.service.js';
import { revised, type Worded, worded } from '#features/languages/revisions.service.js';
import { notFound } from '#platform/errors.js';
import { among, prepared } from '#platform/db/prepared.js';
import type { Context } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { isId } from '#platform/texts.js';
import type { Proposal } from './proposal.entity.js';
import type { ProposalPage, ProposalsArgs } from './proposals.inputs.js';

/** A proposal as one statement reads it: with its words, its author's pseudonym and the length of its thread. */
export type ProposalRow = Proposal &
  Worded & {
    /** Null once erased. */
    readonly said: Said | null;
    readonly pseudonym: number | null;
    readonly authorMark: Buffer | null;
    /** Of those who stand on it beside its first author, in the order of the byline. */
    readonly coauthorPseudonyms: readonly number[];
    readonly coauthorMarks: readonly Buffer[];
    /** Those of them whose words may be in it. */
    readonly cowriterMarks: readonly Buffer[];
    /** Public ids of its kin. */
    readonly mergedInto: string | null;
    readonly splitFrom: string | null;
    readonly merged: readonly string[];
    readonly splits: readonly string[];
    readonly commentCount: number;
    readonly kindCounts: Readonly<Record<CommentKind, number>>;
    /** Number of the event by which the newest comment was published; 0: there is none. */
    readonly lastComment: number;
    readonly lastEvent: number;
    /** Of its consultation. */
    readonly edition: number;
  };

/** Those whose words may be in it: whoever put it forward, and the co-authors who edited it since; and whoever is left alone with it. */
export function writersOf({ consultationId, authorMark, hasWritten, coauthorMarks, cowriterMarks }: ProposalRow): Authored {
  return { consultationId, authorMark: hasWritten || coauthorMarks.length === 0 ? authorMark : null, coauthorMarks: cowriterMarks };
}

/** It stands, for everyone to see. */
const isShown = (p: string) => `${p}.publication = 'PUBLISHED' and not ${p}.is_hidden`;

/** Hot path: everything a card or a page shows of a proposal itself. $1 is the reader's language. Only authors split: the link of the two halves would tell whose a stub is. */
const columns = `
  p.id, p.public_id as "publicId", p.origin, p.publication, p.is_hidden and p.publication = 'PUBLISHED' as "isHidden", p.theme_codes as "themeCodes", p.stages, p.published_on::text as "publishedOnDay",
  p.consultation_id as "consultationId", p.participant_id as "participantId", p.wording_id as "wordingId", p.meaning_since as "meaningSince", p.has_written as "hasWritten", ${worded('p')}, k.last_event as "lastEvent", k.edition, a.pseudonym, a.person_mark as "authorMark",
  coalesce(co.pseudonyms, '{}') as "coauthorPseudonyms", coalesce(co.marks, '{}') as "coauthorMarks", coalesce(co.writers, '{}') as "cowriterMarks",
  p.lineage, p.merged_into_id as "mergedIntoId", (select q.public_id from proposals q where q.id = p.merged_into_id) as "mergedInto", (select q.public_id from proposals q where q.id = p.split_from_id and ${isShown('q')} and ${isShown('p')}) as "splitFrom",
  array(select q.public_id from proposals q where q.merged_into_id = p.id and q.publication = 'PUBLISHED' order by q.id limit 50) as merged,
  array(select q.public_id from proposals q where q.split_from_id = p.id and ${isShown('q')} and ${isShown('p')} order by q.id limit 50) as splits,
  case when w.id is not null then jsonb_build_object('language', w.language, 'parts', w.parts, 'rendered', r.parts) end as said,
  coalesce(t.experiences + t.facts + t.questions + t.suggestions, 0) as "commentCount", coalesce(t.last_number, 0) as "lastComment",
  jsonb_build_object('EXPERIENCE', coalesce(t.experiences, 0), 'FACT', coalesce(t.facts, 0), 'QUESTION', coalesce(t.questions, 0), 'SUGGESTION', coalesce(t.suggestions, 0)) as "kindCounts"`;
const sources = `
  proposals p join consultations k on k.id = p.consultation_id left join wordings w on w.id = p.wording_id
  left join renderings r on r.wording_id = w.id and r.language = $1 left join participants a on a.id = p.participant_id
  left join threads t on t.proposal_id = p.id ${revised('p')}
  left join lateral (
    select array_agg(b.pseudonym order by x.position) as pseudonyms, array_agg(b.person_mark order by x.position) as marks,
           array_agg(b.person_mark) filter (where x.has_written) as writers
    from authors x join participants b on b.id = x.participant_id where x.proposal_id = p.id) co on true`;

const byIds = { name: 'proposals', text: `select ${columns} from ${sources} where p.public_id ${among(2, 'uuid')} and ${isSeen('k', 3)}` };

/** Proposals as they are read: one, some, or a page of a consultation's. */
@Injectable()
export class ProposalRowsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly access: AccessService,
    private readonly surroundings: SurroundingsService,
  ) {}

  async find(id: string, context: Context): Promise<ProposalRow> {
    const [row] = await this.byIds([id], context);
    if (!row) throw notFound();
    return row;
  }

  readonly byIds = async (ids: readonly string[], context: Context): Promise<(ProposalRow | null)[]> => {
    const rows = await prepared<ProposalRow>(this.db, byIds, [context.language, ids.filter(isId), await this.access.openTo(context)]);
    for (const row of rows) this.surroundings.note(context, row);
    return inOrder(ids, rows, ({ publicId }) => publicId);
  };

  /** One page of a consultation's proposals, oldest first, so that what is new never moves what is being read; last come those that became part of others. */
  async page(consultationId: string, { theme, stage, first, after }: ProposalsArgs, { language }: Context): Promise<ProposalPage> {
    const wanted = Math.min(Math.max(first, 1), pageSize.most);
    // What was hidden or taken back is found by no theme: being found would tell what it was about.
    const filter = `p.consultation_id = $2 and ($3::text is null or (${isShown('p')} and $3 = any(p.theme_codes)))
      and ($4::text is null or (${isShown('p')} and $4 = any(p.stages)))`;
    const order = `p.lineage = 'MERGED_INTO', p.id`;
    const { isMerged, id } = placeOf(after ?? '');
    const rows = await this.db.query<(ProposalRow & { total: number })[]>(
      `with listed as (
         select p.id from proposals p where ${filter}
           and ($5::uuid is null or (${order}) > ($6, (select id from proposals where public_id = $5 and consultation_id = $2)))
         order by ${order} limit $7)
       select ${columns}, (select count(*) from proposals p where ${filter} and p.lineage <> 'MERGED_INTO')::int as total
       from ${sources} where p.id in (select id from listed) order by ${order}`,
      [language, consultationId, theme ?? null, stage ?? null, id, isMerged, wanted + 1],
    );
    const proposals = rows.slice(0, wanted);
    const last = proposals.at(-1);
    return { proposals, total: rows[0]?.total ?? 0, next: last && rows.length > wanted ? cursorOf(last) : null };
  }
}

const merged = 'merged.';

/** Says on which side of the list it stood: what is merged meanwhile takes nobody past those she has not seen. */
const cursorOf = ({ lineage, publicId }: ProposalRow): string => (lineage === 'MERGED_INTO' ? merged : '') + publicId;

function placeOf(cursor: string): { isMerged: boolean; id: string | null } {
  const isMerged = cursor.startsWith(merged);
  const id = cursor.slice(isMerged ? merged.length : 0);
  return { isMerged, id: isId(id) ? id : null };
}
