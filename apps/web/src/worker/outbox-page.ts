import layout from '@baraza/ui/layout.module.css';
import button from '@baraza/ui/Button.module.css';
import card from '@baraza/ui/Card.module.css';
import field from '@baraza/ui/Field.module.css';
import { wordsOf } from '@baraza/shared/errors';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Entry, Waits } from '../engine/outbox.js';
import type { Say } from '../engine/words/say.js';
import { escaped, framed } from './frame.js';
import { keptBecause, type Reason } from './key.js';
import { outbox } from './outbox.js';
import { kindOf } from './waits.js';
import { wordsIn } from './words.js';

/** Everything that was not sent yet, and what its writer can do with it: plain forms, which the worker itself answers. */
export async function outboxPage(language: InterfaceLanguage): Promise<Response> {
  const t = wordsIn(language);
  const [entries, reason] = [await outbox(), await keptBecause()];
  const list = entries.map((entry) => `<li class="${card.card}">${entry.refusal ? returned(t, entry) : waiting(t, language, entry)}</li>`);
  const main = [
    `<h1>${escaped(t('outbox.title'))}</h1>`,
    entries.length === 0 ? p(t('outbox.none')) : p(t('outbox.lead')),
    `<ol class="${layout.stack}">${list.join('')}</ol>`,
    whoseKeeping(t, language, reason),
  ];
  return framed(language, t('outbox.title'), `<div class="${layout.stack}">${main.join('')}</div>`);
}

/** The device could not keep it: it stands in a form again, and is nowhere else. */
export function notKept(language: InterfaceLanguage, waits: Waits): Promise<Response> {
  const t = wordsIn(language);
  const main = `<h1>${escaped(t('outbox.title'))}</h1><div role="alert">${p(t('outbox.noPlace'))}</div>${form(t, waits)}`;
  return framed(language, t('outbox.title'), `<div class="${layout.stack}">${main}</div>`, 503);
}

function waiting(t: Say, language: InterfaceLanguage, { id, address, fields }: Entry): string {
  return `${heading(t, address)}${fields
    .filter(isWritten)
    .map(([, value]) => p(value, true))
    .join('')}${act(language, 'takeBack', id, t('outbox.takeBack'))}`;
}

function returned(t: Say, { id, ...waits }: Entry): string {
  const language = languageIn(waits);
  return `${heading(t, waits.address)}<div role="alert"><p><strong>${escaped(t('outbox.refused'))}</strong></p>${reasons(t, waits.refusal)
    .map((reason) => p(reason))
    .join('')}</div>${form(t, waits)}${act(language, 'takeBack', id, t('outbox.throwAway'))}`;
}

function whoseKeeping(t: Say, language: InterfaceLanguage, reason: Reason | null): string {
  const words = reason ? t('outbox.kept') : t('outbox.borrowed');
  const asking = reason
    ? reason === 'ASKED' && act(language, 'keep', 0, t('outbox.keepNoLonger'))
    : `${act(language, 'keep', 1, t('outbox.keep'))}<p class="${layout.soft}">${escaped(t('outbox.keepMore'))}</p>`;
  return `<section class="${layout.stack}">${p(words)}${asking || ''}<p class="${layout.soft}">${escaped(t('outbox.as'))}</p></section>`;
}

/** The form once more, to be mended and sent. Under the same key it still happens once. */
function form(t: Say, { address, fields }: Waits): string {
  const written = fields
    .filter(isWritten)
    .map(
      ([name, value], place) =>
        `<textarea class="${field.box}" name="${escaped(name)}" dir="auto" rows="6" aria-label="${escaped(t('outbox.words'))} ${place + 1}">${escaped(value)}</textarea>`,
    );
  const chosen = fields
    .filter((each) => !isWritten(each))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  return `<form class="${layout.stack}" method="post" action="${escaped(address)}">${[...written, ...chosen].join('')}<div><button class="${button.button} ${button.main}">${escaped(t('outbox.sendAgain'))}</button></div></form>`;
}

const act = (language: InterfaceLanguage, name: string, value: number, words: string): string =>
  `<form method="post" action="/${language}/outbox"><button class="${button.button}" name="${name}" value="${value}">${escaped(words)}</button></form>`;

function heading(t: Say, address: string): string {
  const path = address.split('?')[0] ?? '';
  const about = path.replace(/\/(comment|suggest|stance|propose)$/, '');
  const words = escaped(t.of(`outbox.kind.${kindOf(path) ?? 'comment'}`));
  return `<h2>${about === path ? words : `<a href="${escaped(about)}">${words}</a>`}</h2>`;
}

/** Why it was refused: what is wrong with a field where the server named one, else the refusal itself. */
function reasons(t: Say, refusal: Waits['refusal']): readonly string[] {
  if (!refusal) return [];
  if (refusal === 'OTHER') return [t('outbox.other')];
  const { key, values } = wordsOf(refusal.code, refusal.because);
  const faults = Object.values(refusal.faults).map(({ fault, limit = 0 }) => t.of(`fault.${fault}`, { limit }));
  return faults.length > 0 ? faults.map((fault) => fault || t.of('fault.UNKNOWN')) : [t.of(key, values)];
}

/** What a person wrote, as against codes she chose and keys she was given. */
const isWritten = ([, value]: readonly [string, string]): boolean => !/^([A-Z][A-Z_]*|[a-z]{2,3}(-\w+)?|[0-9a-f-]{36}|)$/.test(value);

const languageIn = ({ address }: Waits): InterfaceLanguage => address.split('/')[1] as InterfaceLanguage;

const p = (words: string, isTheirs = false): string => `<p${isTheirs ? ' dir="auto"' : ''}>${escaped(words)}</p>`;
