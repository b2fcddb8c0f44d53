import { draftPrefix } from '../../engine/drafts.js';
import { opened, sealed, withTab } from '../drafts/sealing.js';

const key = `${draftPrefix}of a search`;

/** Keeps what was looked for last with this tab, sealed. Where the browser seals or keeps nothing, nothing is kept. */
export async function rememberLooked(words: string): Promise<void> {
  try {
    const text = await sealed(words, withTab);
    // A page that was left quickly keeps nothing.
    if (text !== null && !document.documentElement.hidden) sessionStorage.setItem(key, text);
  } catch {
    // The way back leads to an empty field.
  }
}

/** What was looked for last in this tab, or null. */
export async function lastLooked(): Promise<string | null> {
  try {
    const text = sessionStorage.getItem(key);
    return text && (await opened(text, withTab));
  } catch {
    return null;
  }
}
