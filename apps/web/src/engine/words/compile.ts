import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Messages } from './say.js';

/** ICU messages, compiled once: when the site is built, or before a test. */
export function compileMessages(messages: Readonly<Record<string, string>>): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compiled(message)]));
}

function compiled(message: string): string | CompiledMessage {
  const parts = withPlainNumbers(compileMessageOrThrow(message), null);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : (parts as CompiledMessage);
}

type Parts = readonly unknown[];

/** `#` becomes the value itself: a phone would format it with the digits it happens to know, and differ from the server. */
function withPlainNumbers(parts: Parts, counted: string | null): Parts {
  return parts.map((part) => {
    if (part === '#' && counted) return [counted];
    if (!Array.isArray(part) || typeof part[2] !== 'object') return part;
    const [name, kind, options] = part as [string, string, Record<string, unknown>];
    const inner = kind === 'select' ? counted : name;
    const entries = Object.entries(options).filter(([, option]) => option !== undefined);
    return [name, kind, Object.fromEntries(entries.map(([key, option]) => [key, Array.isArray(option) ? withPlainNumbers(option, inner) : option]))];
  });
}
