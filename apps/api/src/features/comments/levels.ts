import type { ThreadSort } from '@baraza/shared/vocabularies';
import { commentRowsOf } from './comment-rows.service.js';
import type { ThreadArgs } from './comments.inputs.js';

/** Columns of an index of `places`, read in one direction: a page is a range of it, wherever it begins. */
type Order = { readonly columns: readonly string[]; readonly isDown: boolean };

/** Which comments a page is taken from, in which order, and on which side of a comment of theirs. */
export type Level = {
  readonly order: Order;
  /** What answers stand in. */
  readonly below: Order;
  /** Through one kind, or since an event, a thread is looked at without its levels. */
  readonly filter: 'kind' | 'since' | null;
  readonly begins: 'first' | 'after' | 'before' | 'around';
};

const orders: Readonly<Record<ThreadSort, Order>> = {
  OLDEST: { columns: ['comment_id'], isDown: false },
  NEWEST: { columns: ['comment_id'], isDown: true },
  USEFUL: { columns: ['use_place', 'comment_id'], isDown: false },
  UNHEARD: { columns: ['unheard_place', 'comment_id'], isDown: false },
};
const byNumber: Order = { columns: ['number', 'comment_id'], isDown: false };

/** Answers below each comment of the level; each of them is followed by one of its own, and so on. What is not shown is a level with pages of its own. */
const answersShown = 3;
const deepest = 5;
/** Of what the level answers, the nearest are told. */
const ancestorsMost = 8;
/** How many stand before the one that somebody was led to, and on a page that is read backwards. */
const ahead = 2;
const backwardsMost = 10;

/** What newer answers say is understood after the older ones: below the proposal itself nothing is sorted newest first. */
export function levelOf({ sort, kind, since, after, before, around, parent }: ThreadArgs): Level {
  const below = orders[sort === 'NEWEST' ? 'OLDEST' : sort];
  if (around) return { order: below, below, filter: null, begins: 'around' };
  const begins = after ? 'after' : before ? 'before' : 'first';
  if (since != null) return { order: byNumber, below, filter: 'since', begins };
  return { order: parent ? below : orders[sort], below, filter: kind ? 'kind' : null, begins };
}

/**
 * Hot path: a page in one statement, each part of which is a range of an index. $1 the reader's language, $2 the proposal, $3 how
 * many comments, $4 the comment it begins at, $5 the comment whose answers are asked for, $6 the kind or the number of an event.
 */
export function pageStatement(level: Level): string {
  const { below, filter, begins } = level;
  return `with recursive
    spot as (select s.* from places s join comments c on c.id = s.comment_id where c.public_id = $4 and s.proposal_id = $2),
    level as (select coalesce(${begins === 'around' ? '(select parent_id from spot),' : ''} (select id from comments where public_id = $5 and proposal_id = $2), 0) as id),
    heads as (${headsOf(level)}),
    weighed as (select *, sum(1 + least(answer_count, ${filter ? 0 : answersShown})) over (partition by head < 1 order by abs(head)) as weight from heads),
    tree as (
      select comment_id, answer_count, 0 as level, head, array[head] as place from weighed
      where ${shownOf(begins)}
      union all
      select a.comment_id, a.answer_count, t.level + 1, t.head, t.place || a.nth from tree t cross join lateral (
        select s.comment_id, s.answer_count, row_number() over (${by(below)}) as nth from places s
        where s.proposal_id = $2 and s.parent_id = t.comment_id ${by(below)} limit case when t.level = 0 then least(${answersShown}, $3 - 1) else 1 end
      ) a
      where t.answer_count > 0 and t.level < ${filter ? 0 : begins === 'before' ? 1 : deepest} ${begins === 'around' ? 'and t.head > 0' : ''}),
    above as (
      select c.id, c.parent_id, 1 as up from comments c where c.id = (select id from level) ${filter ? 'and false' : ''}
      union all
      select p.id, p.parent_id, up + 1 from above join comments p on p.id = above.parent_id where up < ${ancestorsMost}),
    numbered as (
      select comment_id, head, level = 0 as is_head, (row_number() over (order by place))::int as at from tree
      union all
      select id, 0, false, -up from above),
    page as (select * from numbered where at <= $3)
    ${commentRowsOf('n.at, n.head::int, n.is_head as "isHead", (select min(head)::int from heads) as least, (select max(head)::int from heads) as most')}
    join page n on n.comment_id = c.id
    where c.id = any(array(select comment_id from page)) order by n.at`;
}

/** Which comments of the level stand on the page: those there is room for. The first always, and before one that somebody was led to none but what leaves room for it. */
function shownOf(begins: Level['begins']): string {
  if (begins === 'around') return `(weight <= $3 or head <= 1) and head > -least(${ahead}, $3 - 1)`;
  return `(weight <= $3 or head in (1, -1)) ${begins === 'before' ? `and head >= -${backwardsMost}` : ''}`;
}

/** The comments of the level on one side of the spot, or on both, one more than may be shown. They are numbered from 1 on, and before that backwards. */
function headsOf({ order, filter, begins }: Level): string {
  const scope = filter === 'kind' ? 's.kind = $6' : filter === 'since' ? 's.number > $6' : 's.parent_id = (select id from level)';
  const from = (head: string, condition: string, sorted: Order, most: string) =>
    `(select s.comment_id, s.answer_count, ${head} as head from places s
      where s.proposal_id = $2 and ${scope} ${condition} ${by(sorted)} limit ${most})`;
  const nth = (sorted: Order) => `row_number() over (${by(sorted)})`;
  const back = { ...order, isDown: !order.isDown };
  if (begins === 'first') return from(nth(order), '', order, '$3 + 1');
  if (begins === 'after') return from(nth(order), beyond(order, false), order, '$3 + 1');
  if (begins === 'before') return from(`-${nth(back)}`, beyond(back, false), back, `${backwardsMost + 1}`);
  return `${from(nth(order), beyond(order, true), order, '$3 + 1')} union all ${from(`1 - ${nth(back)}`, `${beyond(back, false)} and exists (select 1 from spot)`, back, `${ahead + 1}`)}`;
}

const by = ({ columns, isDown }: Order) => `order by ${columns.map((column) => `s.${column}${isDown ? ' desc' : ''}`).join(', ')}`;

/** Behind the spot, or at it. Where there is no such comment, everything is. */
function beyond({ columns, isDown }: Order, isWithin: boolean): string {
  const [operator, end] = isDown ? ['<', '2147483647'] : ['>', '-2147483648'];
  const spot = columns.map((column) => `coalesce((select ${column} from spot), ${end})`).join(', ');
  return `and (${columns.map((column) => `s.${column}`).join(', ')}) ${operator}${isWithin ? '=' : ''} (${spot})`;
}
