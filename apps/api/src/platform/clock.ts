/** The only place that asks what time it is. */
export function now(): Date {
  return new Date();
}

/** A day (UTC), as stored: YYYY-MM-DD. Nothing about a person is kept more exactly. */
export type Day = string;

export function today(): Day {
  return dayOf(now());
}

export function daysFromNow(days: number): Date {
  return new Date(now().getTime() + days * 86_400_000);
}

export function minutesFromNow(minutes: number): Date {
  return new Date(now().getTime() + minutes * 60_000);
}

export function minutesAgo(minutes: number): Date {
  return minutesFromNow(-minutes);
}

export function dayAfter(days: number): Day {
  return daysFromNow(days).toISOString().slice(0, 10);
}

export function dayBefore(days: number): Day {
  return dayAfter(-days);
}

export function dayOf(time: Date): Day {
  return time.toISOString().slice(0, 10);
}

/** Making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in words of a language. Formatted here because phones lack the data for several languages. */
export function dayInWords(day: Day, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
