import type { Reader } from '../support/reader.js';
import type { SeenComment, SeenProposal } from '../support/reading.js';
import { type Fault, isSame } from './faults.js';
import type { Store } from './stored.js';

type Row = {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly number: number;
  readonly replyCount: number;
  readonly kind: string;
  readonly words: { readonly words: string; readonly language: string };
  readonly isHidden: boolean;
  readonly publication: string;
  readonly wordings: number;
  readonly people: number;
  readonly useful: number;
};

/** What is stored of a proposal and its thread. */
type Stored = Readonly<Record<'title' | 'problem' | 'change', string | null>> & { readonly comments: readonly Row[] };

/** Somebody who reads, and whether she may read what is hidden. */
export type Reading = { readonly reader: Reader; readonly isFacilitator: boolean };

/** What each reader sees that is not what is stored, as her role may see it; and not what she would see if she came now. */
export async function listFaults(store: Store, { reader, isFacilitator }: Reading): Promise<Fault[]> {
  const stored = await threadOf(store, reader.proposal);
  const wanted = stored.comments.map((row) => shownTo(isFacilitator, row));
  const again = await reader.readAgain();
  return [
    ...differences('a reader sees', wanted, reader.comments.map(comparable)),
    ...differences('whoever comes now sees', wanted, again.thread.comments.map(comparable)),
    ...whole(stored, reader.seen, again),
  ];
}

async function threadOf(store: Store, proposal: string): Promise<Stored> {
  const comments = await store.rows<Row>(
    `select c.public_id as id, parent.public_id as "parentId", c.depth, e.number, (select count(*) from comments a where a.parent_id = c.id)::int as "replyCount",
            c.kind, jsonb_build_object('words', w.parts->>'words', 'language', w.language) as words, c.is_hidden as "isHidden", c.publication,
            (select count(*) from revisions v where v.contribution_id = c.public_id)::int as wordings, s.rated_count as people, s.useful_count as useful
     from comments c join proposals p on p.id = c.proposal_id join wordings w on w.id = c.wording_id join places s on s.comment_id = c.id
     join events e on e.comment_id = c.public_id and e.kind = 'comment.published' left join comments parent on parent.id = c.parent_id
     where p.public_id = $1 order by c.path`,
    [proposal],
  );
  const [said] = await store.rows<Omit<Stored, 'comments'>>(
    `select w.parts->>'title' as title, w.parts->>'problem' as problem, w.parts->>'change' as change
     from proposals p join wordings w on w.id = p.wording_id where p.public_id = $1`,
    [proposal],
  );
  return { title: null, problem: null, change: null, ...said, comments };
}

/** A comment as it may be seen: taken back, by nobody here; hidden, by who facilitates. */
function shownTo(isFacilitator: boolean, { wordings, people, useful, ...row }: Row) {
  const isStanding = row.publication === 'PUBLISHED';
  const isRead = isStanding && (!row.isHidden || isFacilitator);
  return {
    ...row,
    isHidden: isStanding && row.isHidden,
    kind: isRead ? row.kind : null,
    words: isRead ? row.words : null,
    isNamed: isRead,
    isChanged: isRead && wordings > 1,
    usefulness: isStanding && !row.isHidden && people > 0 ? { people, useful } : null,
  };
}

function comparable({
  id,
  parentId,
  depth,
  number,
  replyCount,
  kind,
  words,
  isHidden,
  publication,
  author,
  changedOn,
  usefulness,
}: SeenComment) {
  const said = words && { words: words.words, language: words.language };
  const places = { id, parentId, depth, number, replyCount, isHidden, publication };
  return { ...places, kind, words: said, isNamed: author !== null, isChanged: changedOn !== null, usefulness };
}

type Comparable = ReturnType<typeof comparable>;

/** The first place at which two lists differ. */
function differences(who: string, wanted: readonly unknown[], seen: readonly Comparable[]): Fault[] {
  const place = Array.from({ length: Math.max(wanted.length, seen.length) }, (_, at) => at).find((at) => !isSame(seen[at], wanted[at]));
  if (place === undefined) return [];
  const about = (wanted[place] as Comparable | undefined)?.id ?? seen[place]?.id ?? '';
  return [{ about, what: `${who}, at ${place}: ${JSON.stringify(seen[place])} in place of ${JSON.stringify(wanted[place])}` }];
}

/** The proposal above the thread, and the whole cards: what a reader put together from events is what is read at once. */
function whole({ title, problem, change, comments }: Stored, seen: SeenProposal | null, again: SeenProposal): Fault[] {
  const about = comments[0]?.id ?? 'a thread';
  const said = (proposal: SeenProposal | null) => [proposal?.title, proposal?.problem, proposal?.change].map((part) => part?.words ?? null);
  const isSaid = isSame(said(seen), [title, problem, change]);
  const count = comments.filter(({ publication, isHidden }) => publication === 'PUBLISHED' && !isHidden).length;
  return [
    ...(isSaid ? [] : [{ about, what: `a reader sees a proposal of other words: ${said(seen).join(' / ')}` }]),
    ...(seen?.commentCount === count ? [] : [{ about, what: `a reader is told of ${seen?.commentCount} comments in place of ${count}` }]),
    ...cards(seen?.thread.comments ?? [], again.thread.comments),
  ];
}

/** Author, day and all else a card tells. */
function cards(seen: readonly SeenComment[], again: readonly SeenComment[]): Fault[] {
  return again.flatMap((card, at) => {
    const had = seen[at];
    const other = Object.entries(card).find(([name, value]) => !isPersonal(name) && !isSame(had?.[name as keyof SeenComment], value));
    return other ? [{ about: card.id, what: `a reader’s card has another ${other[0]} than what is read now: ${JSON.stringify(had)}` }] : [];
  });
}

const isPersonal = (name: string) => name === 'isMine' || name === 'may';
