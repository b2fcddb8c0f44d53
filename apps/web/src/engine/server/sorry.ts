import type { ErrorCode } from '@baraza/shared/errors';
import { directionOf, type InterfaceLanguage } from '@baraza/shared/languages';
import { escaped, head } from './document.js';
import { wordsIn } from './words.js';

/** The page shown when not even the pages work: one sentence and the way to the start, no data, no script. */
export function sorryPage(language: InterfaceLanguage, code: ErrorCode, styles: string): string {
  const say = wordsIn[language];
  const words = escaped(say.of(`refusal.${code}`));
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head>${head(say('engine.product'), styles)}</head>`,
    `<body><main class="engine-sorry"><h1>${words}</h1><p><a href="/${language}">${escaped(say('refused.home'))}</a></p></main></body></html>`,
  ].join('');
}
