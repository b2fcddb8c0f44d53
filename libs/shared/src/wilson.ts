/** z of a two-sided interval of 95 %. */
const z = 1.959963984540054;

/**
 * The lower end of Wilson's 95 % interval of a share (E. B. Wilson, 1927): what a share of `yes` among `all` is at least, as far as so
 * few can tell. 0 when nobody was asked.
 */
export function wilsonLower(yes: number, all: number): number {
  if (all === 0) return 0;
  const share = yes / all;
  const centre = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return Math.max(0, (centre - half) / (1 + (z * z) / all));
}
