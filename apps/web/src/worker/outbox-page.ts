import layout from '@baraza/ui/layout.module.css';
import notice from '@baraza/ui/Notice.module.css';
import button from '@baraza/ui/Button.module.css';
import faults from '@baraza/ui/ErrorSummary.module.css';
import card from '@baraza/ui/Card.module.css';
import { wordsOf } from '@baraza/shared/errors';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { type Entry, markOf, type Waits } from '../engine/outbox.js';
import type { Say } from '../engine/words/say.js';
import { escaped, framed } from './frame.js';
import { keptBecause, type Reason } from './key.js';
import { outbox } from './outbox.js';
import { kindOf } from './waits.js';
import { wordsIn } from './words.js';
import { chosen, form, labelOf, said } from './written.js';

/** Everything that was not sent yet, and what its writer can do with it: plain forms, which the worker itself answers. */
export async function outboxPage(language: InterfaceLanguage): Promise<Response> {
  const t = wordsIn(language);
  const [entries, reason] = [await outbox(), await keptBecause()];
  const list = entries.map(
    (entry) =>
      `<li class="${card.card}" data-entry="${markOf(entry)}">${entry.refusal ? returned(t, language, entry) : waiting(t, language, entry)}</li>`,
  );
  const main = [
    `<h1>${escaped(t('outbox.title'))}</h1>`,
    entries.length === 0 ? p(t('outbox.none')) : `${p(t('outbox.lead'))}<ol class="${layout.stack}">${list.join('')}</ol>`,
    entries.length > 0 || reason === 'ASKED' ? whoseKeeping(t, language, reason) : '',
  ];
  return framed(language, t('outbox.title'), main.join(''));
}

/** The device could not keep it: it stands in a form again, and is nowhere else. */
export function notKept(language: InterfaceLanguage, waits: Waits): Promise<Response> {
  const t = wordsIn(language);
  const main = `<h1>${escaped(t('outbox.title'))}</h1><div class="${faults.summary}" role="alert">${p(t('outbox.noPlace'))}</div>${form(t, waits, t('outbox.sendAgain'))}`;
  return framed(language, t('outbox.title'), main, 503);
}

const waiting = (t: Say, language: InterfaceLanguage, entry: Entry): string =>
  `${heading(t, entry.address)}${said(t, entry)}${throwAway(t, language, entry.id)}`;

function returned(t: Say, language: InterfaceLanguage, entry: Entry): string {
  const { refusal, fields, address, id } = entry;
  // Nothing is wrong with it: it needs her.
  const isHerTurn = typeof refusal === 'string';
  const title = `<p><strong>${escaped(t(isHerTurn ? 'outbox.yourTurn' : 'outbox.refused'))}</strong></p>`;
  const why = `<div class="${isHerTurn ? notice.notice : faults.summary}" role="alert"><div>${title}${reasons(t, refusal, fields).map(p).join('')}</div></div>`;
  const send = t(refusal === 'SHOWN' ? 'outbox.look' : 'outbox.sendAgain');
  return `${heading(t, address)}${why}${chosen(t, entry)}${form(t, entry, send)}${throwAway(t, language, id)}`;
}

/** Asked once more: what is thrown away is nowhere else. */
const throwAway = (t: Say, language: InterfaceLanguage, id: number): string =>
  `<details><summary>${escaped(t('outbox.throwAway'))}</summary><div class="${layout.stack} ${layout.tight}">${p(t('outbox.throwAwayMore'))}${act(language, 'takeBack', id, t('outbox.throwAwaySure'))}</div></details>`;

function whoseKeeping(t: Say, language: InterfaceLanguage, reason: Reason | null): string {
  const words = reason ? t('outbox.kept') : t('outbox.borrowed');
  const asking = reason
    ? reason === 'ASKED' && act(language, 'keep', 0, t('outbox.keepNoLonger'))
    : `${act(language, 'keep', 1, t('outbox.keep'))}<p class="${layout.soft}">${escaped(t('outbox.keepMore'))}</p>`;
  return `<section class="${layout.stack}">${p(words)}${asking || ''}<p class="${layout.soft}">${escaped(t('outbox.as'))}</p></section>`;
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
function reasons(t: Say, refusal: Waits['refusal'], fields: Waits['fields']): readonly string[] {
  if (!refusal) return [];
  if (refusal === 'OTHER') return [t('outbox.other')];
  if (refusal === 'SHOWN') return [t('outbox.shown')];
  const lacking = Object.entries(refusal.faults).map(([name, { fault, limit = 0 }]) => {
    const label = labelOf(t, name, fields);
    if (!label && fault === 'EMPTY') return t('form.choose');
    const words = t.of(`fault.${fault}`, { limit }) || t.of('fault.UNKNOWN');
    return label ? `${label}: ${words}` : words;
  });
  if (lacking.length > 0) return [...new Set(lacking)];
  // Its key is known already, of somebody else or for other words: an answer may have been lost on the way.
  if (refusal.code === 'CONFLICT') return [t('outbox.mayBeThere')];
  const { key, values } = wordsOf(refusal.code, refusal.because);
  return [t.of(key, values)];
}

const p = (words: string): string => `<p>${escaped(words)}</p>`;
