import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './faults.js';
import { doneTo, type Entry } from './ledger.js';
import type { StoredEvent } from './stored.js';

/** The most faults that are told, and the most lines to each. */
const shownMost = 8;
const longestLine = 400;

/** How often each kind of deed ended how. */
export function outcomesOf(entries: readonly Entry[]): Record<string, number> {
  const outcomes: Record<string, number> = {};
  for (const { deed, outcome } of entries) {
    const ending = `${deed.kind} ${outcome.is === 'refused' ? outcome.code : outcome.is}`;
    outcomes[ending] = (outcomes[ending] ?? 0) + 1;
  }
  return outcomes;
}

/** The first faults, each with what was done to what it is about; the whole history is kept in a file, whose name is told. */
export function told(title: string, faults: readonly Fault[], entries: readonly Entry[], events: readonly StoredEvent[]): string {
  if (faults.length === 0) return '';
  const file = path.join(os.tmpdir(), `baraza-history-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ title, faults, entries, events }));
  const shown = faults
    .slice(0, shownMost)
    .map(({ about, what }) => [`${about} ${what}`, ...around(about, entries, events)].map(short).join('\n    '));
  return [`${faults.length} faults (${title}; all of it in ${file})`, ...shown].join('\n');
}

const short = (line: string) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);

/** Deeds and events in which something is named. */
function around(about: string, entries: readonly Entry[], events: readonly StoredEvent[]): string[] {
  const isNamed = ({ deed, outcome }: Entry) => [deed.key, deed.subject, deed.input['parent'], doneTo({ outcome })].includes(about);
  const sent = entries
    .filter(isNamed)
    .sort((one, other) => one.sentAt - other.sentAt)
    .map(({ client, deed, outcome, sentAt, toldAt }) =>
      [`client ${client}`, deed.kind, `${sentAt} to ${toldAt ?? '…'}`, JSON.stringify(outcome), JSON.stringify(deed.input)].join(' '),
    );
  const recorded = events.filter((event) => event.about === about).map(({ number, kind }) => `${number} ${kind}`);
  return [...sent.slice(0, shownMost), ...recorded.slice(0, shownMost)];
}
