import { setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { WebMessages } from '@baraza/locales/messages.js';

/** Messages of one language, compiled: a sentence, or the parts of one that takes values. */
export type Messages = Readonly<Record<string, string | CompiledMessage>>;

type Key = keyof WebMessages;
type Values = Record<string, string | number>;
type ValuesOf<K extends Key> = Record<never, never> extends WebMessages[K] ? [values?: WebMessages[K]] : [values: WebMessages[K]];

/** Says a message in the reader's language; the key tells which values it needs. */
export type Say = {
  <K extends Key>(key: K, ...values: ValuesOf<K>): string;
  /** For keys made of a code while running, as in `refusal.CONFLICT`; '' when there is no such message. */
  readonly of: (key: string, values?: Values) => string;
};

/** The words of one language, ready to be said. */
export function sayIn(language: InterfaceLanguage, messages: Messages): Say {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages as Record<string, CompiledMessage> } });
  const of = (key: string, values?: Values) => {
    const message = messages[key] ?? '';
    return typeof message === 'string' ? message : i18n._(key, values);
  };
  return Object.assign((key: Key, values?: Values) => of(key, values), { of }) as Say;
}
