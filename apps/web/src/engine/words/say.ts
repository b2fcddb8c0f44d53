import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { WebMessages } from '@baraza/locales/messages.js';

/** A part of a compiled message: words, a value, or a choice that depends on one. */
export type Part = string | readonly [name: string, kind?: Kind, options?: Readonly<Record<string, readonly Part[]>>];
export type Kind = 'plural' | 'selectordinal' | 'select';

/** Messages of one language, compiled: a sentence, or the parts of one that takes values. */
export type Messages = Readonly<Record<string, string | readonly Part[]>>;

type Key = keyof WebMessages;
type Values = Readonly<Record<string, string | number>>;
type ValuesOf<K extends Key> = Record<never, never> extends WebMessages[K] ? [values?: WebMessages[K]] : [values: WebMessages[K]];

/** Says a message in the reader's language; the key tells which values it needs. */
export type Say = {
  <K extends Key>(key: K, ...values: ValuesOf<K>): string;
  /** For keys made of a code while running, as in `refusal.CONFLICT`; '' when there is no such message. */
  readonly of: (key: string, values?: Values) => string;
};

/** The words of one language, ready to be said. */
export function sayIn(language: InterfaceLanguage, messages: Messages): Say {
  // Written here and not taken from the library that compiles the messages: its runtime brings formats that pages must not use.
  const forms = { plural: new Intl.PluralRules(language), selectordinal: new Intl.PluralRules(language, { type: 'ordinal' }) };
  const join = (parts: readonly Part[], values: Values): string =>
    parts.map((part) => (typeof part === 'string' ? part : said(part, values))).join('');
  const said = ([name, kind, options = {}]: Exclude<Part, string>, values: Values): string => {
    const value = values[name] ?? '';
    if (!kind) return String(value);
    const form = kind === 'select' ? 'other' : forms[kind].select(Number(value));
    return join(options[value] ?? options[form] ?? options['other'] ?? [], values);
  };
  const of = (key: string, values: Values = {}) => {
    const message = messages[key] ?? '';
    return typeof message === 'string' ? message : join(message, values);
  };
  return Object.assign((key: Key, values?: Values) => of(key, values), { of }) as Say;
}
