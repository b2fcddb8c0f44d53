import loadHighs from 'highs';

/** A linear programme over named unknowns, each at least nought. */
export type Programme = {
  /** Sums of unknowns (with their signs) that lie between two numbers. */
  readonly rows: readonly { readonly of: Readonly<Record<string, number>>; readonly low: number; readonly high: number }[];
};

const highs = await loadHighs();

/** The least or the most an unknown can be: by HiGHS, which shares no line with what it judges. Null: nothing fits; Infinity: no end. */
export function extreme(programme: Programme, unknown: string, way: 'low' | 'high'): number | null {
  const names = [...new Set([unknown, ...programme.rows.flatMap(({ of }) => Object.keys(of))])];
  const rows = programme.rows.filter(({ of }) => Object.keys(of).length > 0);
  const sides = rows.flatMap(({ of, low, high }, place) => [
    ` a${place}: ${terms(of)} >= ${low}`,
    ...(high === Infinity ? [] : [` b${place}: ${terms(of)} <= ${high}`]),
  ]);
  const text = [
    way === 'low' ? 'Minimize' : 'Maximize',
    ` it: ${unknown}`,
    'Subject To',
    ...sides,
    'Bounds',
    ...names.map((name) => ` ${name} >= 0`),
    'End',
  ];
  const { Status, ObjectiveValue } = highs.solve(text.join('\n'), { output_flag: false });
  if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Infinity;
  return Status === 'Optimal' ? ObjectiveValue : null;
}

function terms(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join(' ');
}
