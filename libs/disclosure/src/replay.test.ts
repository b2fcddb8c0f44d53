import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PublicRow, type PublicTable, publicTable } from './figures.js';
import { isSafe } from './intervals.js';
import { fixedRounding } from './rounding.js';
import { nextSnapshot, type Snapshot } from './snapshot.js';
import { sum, withTotals } from './table.js';

type Vote = { readonly statement: string; readonly person: string; readonly group: string | null; readonly column: number };

const least = 10;
const place = fileURLToPath(new URL('../data/votes.csv', import.meta.url));
const votes: Vote[] = readFileSync(place, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [statement = '', person = '', group = '', vote = ''] = line.split(',');
    return { statement, person, group: group || null, column: ['1', '0', '-1'].indexOf(vote) };
  });

/** One statement as it is voted on: who is where, and what everyone sees. */
class Statement {
  readonly people = new Map<string, Vote>();
  snapshot: Snapshot | null = null;
  table: PublicTable | null = null;
  #tried = 0;

  constructor(private readonly name: string) {}

  get counted(): Map<string | null, number[]> {
    const counts = new Map<string | null, number[]>();
    for (const { group, column } of this.people.values()) {
      const row = counts.get(group) ?? [0, 0, 0];
      row[column] = (row[column] ?? 0) + 1;
      counts.set(group, row);
    }
    return counts;
  }

  /** What was tried in vain is tried again for ten people more. */
  publish(isLast = false): void {
    if (!isLast && this.people.size - this.#tried < least) return;
    this.snapshot = nextSnapshot(this.snapshot, this.counted, least, isLast) ?? this.snapshot;
    this.#tried = Math.max(this.people.size, sum(this.snapshot?.total.counts ?? []));
    this.table = this.snapshot && publicTable(this.snapshot, fixedRounding('a secret', this.name, 5), least);
  }
}

/** Every row by name, as text. */
function linesOf(table: PublicTable | null): Map<string, string> {
  const plain = ({ people, figures }: PublicRow) => JSON.stringify([people, figures]);
  if (!table) return new Map();
  return new Map([['all', plain(table)], ...table.groups.map((row) => [row.group ?? 'rest', plain(row)] as const)]);
}

/** Whom a row stands for: a group as it was when its row last changed; the rest is whoever is in no row. */
function peopleOf(line: string, statement: Statement, shownWith: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const everyone = [...statement.people.values()];
  if (line === 'all') return new Set(statement.people.keys());
  if (line !== 'rest') return new Set(everyone.filter(({ group }) => group === line).map(({ person }) => person));
  const named = [...linesOf(statement.table).keys()].filter((other) => other !== 'all' && other !== 'rest');
  return new Set([...statement.people.keys()].filter((person) => !named.some((group) => shownWith.get(group)?.has(person))));
}

/** Whoever votes, votes anew, or leaves; `null`: nobody can come any more, and everybody is counted. */
type Turn = { readonly vote: Vote; readonly isLeaving?: boolean } | null;

/** Takes one turn after the other, and looks after each whether anything changed that everyone sees. */
class Replay {
  /** For how many new people each change stood, and those that stood for too few. */
  readonly releases: number[] = [];
  readonly changedBySome: string[] = [];
  readonly #statements = new Map<string, Statement>();
  readonly #shown = new Map<Statement, Map<string, ReadonlySet<string>>>();

  constructor(turns: readonly Turn[]) {
    for (const turn of turns)
      if (turn) this.#take(turn);
      else this.#end();
  }

  #take({ vote, isLeaving }: NonNullable<Turn>): void {
    const statement = this.#statements.get(vote.statement) ?? new Statement(vote.statement);
    this.#statements.set(vote.statement, statement);
    const before = linesOf(statement.table);
    if (isLeaving) statement.people.delete(vote.person);
    else statement.people.set(vote.person, vote);
    statement.publish();
    this.#compare(statement, before, linesOf(statement.table));
  }

  #compare(statement: Statement, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
    const shownWith = this.#shown.get(statement) ?? new Map<string, ReadonlySet<string>>();
    this.#shown.set(statement, shownWith);
    // A line that is there no more is a change, too: it goes when everybody's changes, or not at all.
    const isGone = [...before.keys()].some((line) => !now.has(line));
    if (isGone && before.get('all') === now.get('all')) this.changedBySome.push('a line is gone');
    // The rest is the last line: by then it is known whom the groups stand for.
    for (const [line, text] of now) {
      if (before.get(line) === text) continue;
      const there = peopleOf(line, statement, shownWith);
      const fresh = [...there].filter((person) => !shownWith.get(line)?.has(person)).length;
      if (fresh < least) this.changedBySome.push(`${line}: ${fresh}`);
      this.releases.push(fresh);
      shownWith.set(line, there);
    }
  }

  #end(): void {
    for (const [statement, shownWith] of this.#shown) {
      statement.publish(true);
      shownWith.clear();
      for (const line of linesOf(statement.table).keys()) shownWith.set(line, peopleOf(line, statement, shownWith));
    }
  }
}

test('in a real conversation no single vote changes what everyone sees: each change stands for ten new people or more', () => {
  const { releases, changedBySome } = new Replay(votes.map((vote) => ({ vote })));
  expect(changedBySome).toEqual([]);
  expect(releases.length).toBeGreaterThan(150);
});

test('… nor where one in five changes her mind, one in twenty leaves, and some come after the end', () => {
  const some = votes.slice(0, votes.length / 2);
  const turns = some.flatMap((vote, number): Turn[] => {
    const [one, other] = [some[number - 40], some[number - 60]];
    return [
      { vote },
      ...(one && number % 5 === 0 ? [{ vote: { ...one, column: (one.column + 1) % 3 } }] : []),
      ...(other && number % 20 === 0 ? [{ vote: other, isLeaving: true }] : []),
      ...(number === Math.round(some.length * 0.7) ? [null] : []),
    ];
  });
  const { releases, changedBySome } = new Replay(turns);
  expect(changedBySome).toEqual([]);
  expect(releases.length).toBeGreaterThan(50);
});

test('when nobody can vote any more, everybody is counted once, and the tables are safe', () => {
  const statements = new Map<string, Statement>();
  for (const vote of votes) {
    const statement = statements.get(vote.statement) ?? new Statement(vote.statement);
    statements.set(vote.statement, statement.people.set(vote.person, vote) && statement);
  }
  const groups = [...statements.values()].flatMap((statement) => {
    statement.publish(true);
    const { snapshot } = statement;
    if (!snapshot) return [];
    const rows = [...Object.values(snapshot.rows), snapshot.rest];
    expect(sum(snapshot.total.counts)).toBe(statement.people.size);
    const pattern = [...rows, snapshot.total].map(({ hidden }) => [...hidden, false]);
    expect(isSafe(withTotals(rows.map(({ counts }) => counts)), pattern, least)).toBe(true);
    return Object.keys(snapshot.rows);
  });
  expect(groups.length).toBeGreaterThan(25);
});
