/** Something that is not as it must be; `about`: a public id, a key, or what else it can be found by. */
export type Fault = { readonly about: string; readonly what: string };

/** What is wanted and lacks, is there and unwanted, or is there otherwise. */
export function compared(name: string, wanted: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): Fault[] {
  const told = (value: unknown) => JSON.stringify(value);
  const lost = [...wanted].flatMap(([about, value]) => {
    if (!found.has(about)) return [{ about, what: `${name} is lost: ${told(value)}` }];
    const there = found.get(about);
    return isSame(there, value) ? [] : [{ about, what: `${name} is altered: ${told(there)} in place of ${told(value)}` }];
  });
  const doubled = [...found].filter(([about]) => !wanted.has(about));
  return [...lost, ...doubled.map(([about, value]) => ({ about, what: `${name} is there though nobody was told so: ${told(value)}` }))];
}

/** The same of lines, of which each may be there several times. The first word of a line is what it is about. */
export function comparedLines(name: string, wanted: readonly string[], found: readonly string[]): Fault[] {
  const faults = compared(name, counted(wanted), counted(found));
  return faults.map(({ about, what }) => ({ about: about.split(' ')[0] ?? '', what: `${what} times “${about}”` }));
}

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Whether two things read as JSON say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

const sorted = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
