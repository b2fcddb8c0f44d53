type Kind = 'agree' | 'unsure' | 'disagree';
type Of<Value> = { readonly [kind in Kind]: Value };

/** The figures of everybody, or of one group. */
export type StanceRow = Of<number | null> & { readonly people: number; readonly shares: Of<string | null> };

/** How one figure is told: its per cent, as nearly nobody, or not at all (null). */
export function shownAs({ shares }: StanceRow, kind: Kind): { readonly share: number | 'few' | null } {
  const share = shares[kind];
  if (share === null) return { share };
  return { share: share === '<10' ? 'few' : Number(share) };
}
