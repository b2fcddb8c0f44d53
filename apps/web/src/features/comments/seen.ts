/** Where what was seen is kept: on her own phone until she leaves, else until the tab is closed. It never leaves the device. */
const storage = (isOwn: boolean): Storage => (isOwn ? localStorage : sessionStorage);

const name = 'seen';
type Seen = Readonly<Record<string, number>>;

/** What is remembered: for each proposal the number of the last event she saw; null where she does not want it. */
export function readSeen(isOwn: boolean): Seen | null {
  try {
    return JSON.parse(storage(isOwn).getItem(name) ?? 'null') as Seen | null;
  } catch {
    return null;
  }
}

/** Remembers; null forgets everything. A browser that keeps nothing is left alone. */
export function writeSeen(isOwn: boolean, seen: Seen | null): void {
  try {
    if (seen) storage(isOwn).setItem(name, JSON.stringify(seen));
    else storage(isOwn).removeItem(name);
  } catch {
    // Nothing is remembered then.
  }
}
