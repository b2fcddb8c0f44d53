import { at, type Cell, cellsOf, type Counts } from './table.js';

/** How far a cell may be moved without anyone noticing: up and down from what it is. */
type Room = { readonly up: number; readonly down: number };

/** A cell as an arc: what it counts flows from one node to the other. */
type Arc = { readonly from: number; readonly to: number; readonly cell: Cell };

type Step = { readonly arc: number; readonly isForward: boolean };

/** The arcs of all tables of one size, the steps along and against them, and how many nodes they join. */
type Shape = { readonly arcs: readonly Arc[]; readonly steps: readonly Step[]; readonly nodes: number };

const shapes = new Map<string, Shape>();

/** Made once for each size: tables of a few sizes are looked at over and over. */
function shapeOf(table: Counts): Shape {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 1) - 1];
  const size = `${lastRow} ${lastColumn}`;
  const known = shapes.get(size);
  if (known) return known;
  const arcs = cellsOf(table).map((cell) => ({ ...ends(cell, lastRow, lastColumn), cell }));
  const steps = arcs.flatMap((_, arc) => [true, false].map((isForward) => ({ arc, isForward })));
  const shape = { arcs, steps, nodes: lastRow + lastColumn + 2 };
  shapes.set(size, shape);
  return shape;
}

/**
 * A table with totals as a circulation. Each row is a node, and so is each column; the totals are one more of each. That the
 * parts add up to their totals is that what flows into a node flows out of it. Two tables with the same totals differ by
 * circulations, so how far a cell can be from what it is, is a question of the largest flow (transportation problem).
 */
export class Network {
  readonly #arcs: readonly Arc[];
  readonly #steps: readonly Step[];
  readonly #nodes: number;
  readonly #rooms: readonly Room[];
  readonly #columns: number;

  constructor(table: Counts, roomOf: (cell: Cell) => Room) {
    const { arcs, steps, nodes } = shapeOf(table);
    this.#arcs = arcs;
    this.#steps = steps;
    this.#nodes = nodes;
    this.#rooms = arcs.map(({ cell }) => roomOf(cell));
    this.#columns = table[0]?.length ?? 1;
  }

  /** How much less, or more, the cell could count, up to `most`, while every total stays true. */
  slack(cell: Cell, way: 'down' | 'up', most: number): number {
    const own = this.#arcOf(cell);
    const limit = Math.min(most, this.#rooms[own]?.[way] ?? 0);
    const moved = new Map<number, number>();
    let found = 0;
    while (found < limit) {
      const steps = this.#path(own, way, (step) => (this.#left(step, moved) > 0 ? 1 : null));
      if (!steps) break;
      const more = Math.min(limit - found, ...steps.map((step) => this.#left(step, moved)));
      for (const { arc, isForward } of steps) moved.set(arc, (moved.get(arc) ?? 0) + (isForward ? more : -more));
      found += more;
    }
    return found;
  }

  /** The other cells of the cheapest circulation that moves the cell by `amount`; a price of null closes a cell. */
  detour(cell: Cell, way: 'down' | 'up', amount: number, priceOf: (cell: Cell) => number | null): Cell[] | null {
    const nothing = new Map<number, number>();
    const steps = this.#path(this.#arcOf(cell), way, (step) => {
      const arc = this.#arcs[step.arc];
      return arc && this.#left(step, nothing) >= amount ? priceOf(arc.cell) : null;
    });
    return steps && steps.flatMap(({ arc }) => this.#arcs[arc]?.cell ?? []);
  }

  #arcOf({ row, column }: Cell): number {
    return row * this.#columns + column;
  }

  #left({ arc, isForward }: Step, moved: ReadonlyMap<number, number>): number {
    const { up, down } = this.#rooms[arc] ?? { up: 0, down: 0 };
    const already = moved.get(arc) ?? 0;
    return isForward ? up - already : down + already;
  }

  /** The cheapest way around one arc, against it or along with it (Bellman and Ford: the tables are small). */
  #path(own: number, way: 'down' | 'up', price: (step: Step) => number | null): Step[] | null {
    const arc = this.#arcs[own];
    if (!arc) return null;
    const [start, end] = way === 'down' ? [arc.from, arc.to] : [arc.to, arc.from];
    const cost = Array.from({ length: this.#nodes }, (_, node) => (node === start ? 0 : Infinity));
    const came: (Step | undefined)[] = [];
    const steps = this.#steps.filter((step) => step.arc !== own);
    let isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (const step of steps) {
        const before = cost[this.#end(step, 'start')] ?? Infinity;
        const to = this.#end(step, 'target');
        // Prices are asked for where one has come to already: they cost time.
        const reached = before === Infinity ? Infinity : before + (price(step) ?? Infinity);
        if (reached >= (cost[to] ?? 0)) continue;
        cost[to] = reached;
        came[to] = step;
        isMoving = true;
      }
    }
    return cost[end] === Infinity ? null : this.#back(came, start, end);
  }

  #back(came: readonly (Step | undefined)[], start: number, end: number): Step[] {
    const steps: Step[] = [];
    let step = came[end];
    while (step) {
      steps.unshift(step);
      const node = this.#end(step, 'start');
      step = node === start ? undefined : came[node];
    }
    return steps;
  }

  #end({ arc, isForward }: Step, which: 'start' | 'target'): number {
    const found = this.#arcs[arc];
    return (isForward === (which === 'target') ? found?.to : found?.from) ?? 0;
  }
}

/** A cell flows from its row to its column, a total the other way. */
function ends({ row, column }: Cell, lastRow: number, lastColumn: number): { from: number; to: number } {
  const [rowNode, columnNode] = [row, lastRow + 1 + column];
  const isTotal = (row === lastRow) !== (column === lastColumn);
  return isTotal ? { from: columnNode, to: rowNode } : { from: rowNode, to: columnNode };
}

/** What is known of a hidden cell from elsewhere: it counts at least and at most so many. */
export type Known = { readonly low: (cell: Cell) => number; readonly high: (cell: Cell) => number };

export const nothingKnown: Known = { low: () => 0, high: () => Infinity };

/** Hidden cells can be whatever is not known to be otherwise; shown ones are what they are. */
export function roomIn(table: Counts, isHidden: (cell: Cell) => boolean, { low, high }: Known): (cell: Cell) => Room {
  return (cell) => {
    if (!isHidden(cell)) return { up: 0, down: 0 };
    const count = at(table, cell, 0);
    return { up: Math.max(0, high(cell) - count), down: Math.max(0, count - low(cell)) };
  };
}
