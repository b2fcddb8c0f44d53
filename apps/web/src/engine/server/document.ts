import { directionOf, type InterfaceLanguage } from '@baraza/shared/languages';
import type { PageState } from '../state.js';

export type DocumentParts = {
  readonly state: PageState;
  /** The page as React rendered it. */
  readonly content: string;
  readonly styles: string;
  readonly description: string;
  readonly isIndexed: boolean;
};

/** The whole page: readable at once, with nothing that blocks the first paint. */
export function documentOf({ state, content, styles, description, isIndexed }: DocumentParts): string {
  const { shell, title, script } = state;
  return [
    `<!doctype html><html lang="${shell.language}" dir="${shell.direction}"><head>`,
    head(title, styles),
    `<meta name="description" content="${escaped(description)}">`,
    isIndexed ? alternates(shell.languages) : '<meta name="robots" content="noindex">',
    `</head><body><div id="app">${content}</div>`,
    `<script type="application/json" id="page" data-page="${state.page}">${asData(state)}</script>`,
    `<script type="module" async src="${script}"></script></body></html>`,
  ].join('');
}

/** A page on which there is nothing to see, and nothing that tells whose it is. */
export function emptyDocument(language: InterfaceLanguage, title: string): string {
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="icon" href="data:,"></head><body></body></html>`,
  ].join('');
}

/** What every document begins with. The referrer stays inside the site, where the check of a form's origin needs it. */
export function head(title: string, styles: string): string {
  return (
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="referrer" content="same-origin"><meta name="color-scheme" content="light dark">' +
    '<meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)">' +
    '<meta name="theme-color" content="#14171c" media="(prefers-color-scheme: dark)">' +
    `<title>${escaped(title)}</title><link rel="icon" href="${icon}"><style>${styles}</style>`
  );
}

function alternates(languages: PageState['shell']['languages']): string {
  return languages.map(({ tag, path }) => `<link rel="alternate" hreflang="${tag}" href="${escaped(path)}">`).join('');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** JSON that cannot end the element it stands in. */
function asData(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The mark: people seated in a circle, one of them in saffron. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke-width='6' stroke-linecap='round'%3E" +
  "%3Cpath stroke='%230d5c63' stroke-dasharray='0 9.42' d='M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24'/%3E%3Cpath stroke='%23f0a530' d='M7.5 7.5h0'/%3E%3C/svg%3E";
