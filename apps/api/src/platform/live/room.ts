import { isInterfaceLanguage } from '@baraza/shared/languages';
import type { LiveJoin, LiveRoom } from '@baraza/shared/live';
import { isId, isSlug } from '#platform/texts.js';

/** A room as this process knows it: the consultation by its internal id. */
export type Room = { readonly consultationId: string; readonly proposal: string | null; readonly language: LiveRoom['language'] };

export function nameOf({ consultationId, proposal, language }: Room): string {
  return `${consultationId}/${proposal ?? ''}/${language}`;
}

/** The room of a name made by nameOf; null for socket.io's own rooms. */
export function roomOf(name: string): Room | null {
  const [consultationId, proposal, language] = name.split('/');
  if (!consultationId || proposal === undefined || !language || !isInterfaceLanguage(language)) return null;
  return { consultationId, proposal: proposal || null, language };
}

/** The largest number the record can hold. */
const mostEvents = 2 ** 31 - 1;

/** A join as a stranger sent it, or null when it is none. */
export function readJoin(sent: unknown): LiveJoin | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { consultation, proposal, language, after } = sent as Record<string, unknown>;

  if (typeof consultation !== 'string' || !isSlug(consultation)) return null;
  if (proposal !== null && (typeof proposal !== 'string' || !isId(proposal))) return null;
  if (typeof language !== 'string' || !isInterfaceLanguage(language)) return null;
  if (typeof after !== 'number' || !Number.isSafeInteger(after) || after < 0 || after > mostEvents) return null;
  return { consultation, proposal, language, after };
}
