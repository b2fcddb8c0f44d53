/** How long ago a copy was made, without a clock: devices know the hour badly, and nobody needs it. */
export function age(at: number, now: number): 'now' | 'today' | 'yesterday' | 'earlier' {
  const day = (time: number) => new Date(time).toDateString();
  if (now - at < 10 * 60_000 && now >= at) return 'now';
  if (day(at) === day(now)) return 'today';
  return day(at) === day(now - 24 * 3_600_000) ? 'yesterday' : 'earlier';
}
