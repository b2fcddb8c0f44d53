import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Kind, Messages, Part } from './say.js';

/** ICU messages, compiled once: when the site is built, or before a test. */
export function compileMessages(messages: Readonly<Record<string, string>>): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compiled(message)]));
}

function compiled(message: string): string | readonly Part[] {
  const parts = partsOf(compileMessageOrThrow(message), null);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** `#` becomes the value itself: a phone would format it with the digits it happens to know, and differ from the server. */
function partsOf(found: unknown, counted: string | null): readonly Part[] {
  return [found].flat().map((part: unknown): Part => {
    if (!Array.isArray(part)) return part === '#' && counted ? [counted] : String(part);
    const [name, kind, options] = part as [string, Kind?, Readonly<Record<string, unknown>>?];
    if (!kind || !options) return [name];
    const inner = kind === 'select' ? counted : name;
    const forms = Object.entries(options).filter(([form]) => form !== 'offset');
    return [name, kind, Object.fromEntries(forms.map(([form, option]) => [form, partsOf(option, inner)]))];
  });
}
