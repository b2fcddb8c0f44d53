import { CommentKind, ThreadSort } from '@baraza/shared/vocabularies';

/** How one looks at a thread, and at which part of it: all of it stands in the address, so that it can be passed on. */
export type View = {
  readonly sort: ThreadSort;
  readonly kind: CommentKind | null;
  /** Only what was said after the event of this number. */
  readonly since: number | null;
  /** The comment whose answers are shown. */
  readonly under: string | null;
  /** The comment one was led to. */
  readonly comment: string | null;
  readonly after: string | null;
  readonly before: string | null;
};

/**
 * The oldest first: what one reads stands where it stood, what is new comes at the end and moves nothing, and nobody has to be
 * rated to be read.
 */
export const wholeThread: View = { sort: 'OLDEST', kind: null, since: null, under: null, comment: null, after: null, before: null };

/** The view of an address; what it cannot mean is left out. */
export function viewIn(query: URLSearchParams): View {
  const since = query.get('since') ?? '';
  return {
    sort: codeIn(ThreadSort, query.get('sort')) ?? wholeThread.sort,
    kind: codeIn(CommentKind, query.get('kind')),
    since: /^\d{1,9}$/.test(since) ? Number(since) : null,
    under: query.get('under'),
    comment: query.get('comment'),
    after: query.get('after'),
    before: query.get('before'),
  };
}

/** The address of a proposal looked at in a way. */
export function viewed(path: string, { sort, ...rest }: Partial<View>): string {
  const query = new URLSearchParams();
  if (sort && sort !== wholeThread.sort) query.set('sort', sort.toLowerCase());
  for (const [name, value] of Object.entries(rest))
    if (value !== null) query.set(name, name === 'kind' ? String(value).toLowerCase() : String(value));
  const words = query.toString();
  return words ? `${path}?${words}` : path;
}

/** Where a comment stands: its permanent address. */
export const addressOf = (path: string, comment: string): string => `${viewed(path, { comment })}#c-${comment}`;

/** One kind, or what is new: comments stand one after the other, whatever they answer. */
export const isFlat = ({ kind, since, under, comment }: View): boolean => !under && !comment && (kind !== null || since !== null);

function codeIn<Code extends string>(vocabulary: Readonly<Record<Code, Code>>, sent: string | null): Code | null {
  return Object.values<Code>(vocabulary).find((code) => code === sent?.toUpperCase()) ?? null;
}
