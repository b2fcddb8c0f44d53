import type { Fault } from './faults.js';
import type { Deed, Entry } from './ledger.js';

type Kind = Deed['kind'];

/** What may stand against a deed, by the code it is refused with: something done to what it is about, or to what it would stand under. */
const reasons: Readonly<Record<Kind, Readonly<Record<string, readonly Kind[]>>>> = {
  propose: {},
  // Its author has not said whether the meaning changed.
  reword: { CONFLICT: ['comment'] },
  comment: { FORBIDDEN: ['hide', 'withdraw'], CONFLICT: ['hide', 'withdraw', 'edit', 'reword'] },
  // Its author does not know yet that the old words stay.
  edit: { FORBIDDEN: ['hide', 'withdraw'], CONFLICT: ['hide', 'comment'] },
  withdraw: {},
  rate: { CONFLICT: ['edit'] },
  stance: {},
  hide: { FORBIDDEN: ['withdraw'], CONFLICT: ['withdraw'] },
  restore: { FORBIDDEN: ['withdraw'], CONFLICT: ['withdraw'] },
};

/** Refusals for which nothing that anybody did is a reason. */
export function groundless(entries: readonly Entry[]): Fault[] {
  const done = new Map<unknown, Set<Kind>>();
  for (const { deed } of entries) for (const about of concerned(deed)) done.set(about, (done.get(about) ?? new Set()).add(deed.kind));

  return entries.flatMap(({ deed, outcome }) => {
    if (outcome.is !== 'refused') return [];
    const { code } = outcome;
    const hasReason = concerned(deed).some((about) => reasons[deed.kind][code]?.some((kind) => done.get(about)?.has(kind)));
    return hasReason ? [] : [{ about: deed.key, what: `${deed.kind} was refused with ${code} though nothing stood against it` }];
  });
}

/** Deeds of which too few were acknowledged to prove anything. */
export function tooFew(entries: readonly Entry[], least: number): Fault[] {
  return Object.keys(reasons).flatMap((kind) => {
    const done = entries.filter(({ deed, outcome }) => deed.kind === kind && outcome.is === 'acknowledged').length;
    return done < least ? [{ about: kind, what: `was acknowledged ${done} times only` }] : [];
  });
}

const concerned = ({ subject, input }: Deed) => [subject, input['parent'], input['proposal']].filter(Boolean);
