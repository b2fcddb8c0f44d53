import button from '@baraza/ui/Button.module.css';
import layout from '@baraza/ui/layout.module.css';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { copies } from './copies.js';
import { escaped, framed } from './frame.js';
import { outbox } from './outbox.js';
import { wordsIn } from './words.js';

/** Where a page would be that is not here: what can be done, and what is here to be read. `mayWait`: it was a form, and this kind does not wait. */
export async function offlinePage(language: InterfaceLanguage, path: string, isForm = false): Promise<Response> {
  const t = wordsIn(language);
  const here = await copies().catch(() => []);
  const waiting = await outbox().catch(() => []);
  const links = here.map((copy) => `<li><a href="${escaped(copy.path)}" lang="${copy.language}" dir="auto">${escaped(copy.name)}</a></li>`);
  const main = [
    `<h1>${escaped(t('offline.title'))}</h1>`,
    `<p>${escaped(isForm ? t('offline.cannotWait') : t('offline.words'))}</p>`,
    isForm ? '' : `<div><a class="${button.button} ${button.main}" href="${escaped(path)}">${escaped(t('offline.again'))}</a></div>`,
    waiting.length > 0 ? `<p><a href="/${language}/outbox">${escaped(t('shell.waiting', { count: waiting.length }))}</a></p>` : '',
    links.length > 0
      ? `<h2>${escaped(t('offline.pages'))}</h2><ul class="${layout.stack}">${links.join('')}</ul>`
      : `<p>${escaped(t('offline.none'))}</p>`,
  ];
  return framed(language, t('offline.title'), main.join(''), 503);
}
