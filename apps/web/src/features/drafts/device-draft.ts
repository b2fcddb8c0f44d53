import { draftLimits } from '@baraza/shared/limits';
import { draftPrefix } from '../../engine/drafts.js';
import { onPhone, opened, sealed, withTab } from './sealing.js';
import type { Typed } from './typing.js';

const dayLength = 86_400_000;

type Kept = { readonly day: number; readonly sealed: string };

/** Says whose phone it is: stands on the page's main part. */
export const isOwnPhone = (): boolean => document.querySelector('main[data-phone=OWN]') !== null;

/**
 * What is being typed in one form, kept on this device until it is sent: with the tab on a borrowed phone, for seven days on
 * her own. Whatever ends the visit here clears it with all else (`shell/wipe.ts`). Where nothing can be kept, nothing is.
 */
export class DeviceDraft {
  readonly #isOwn = isOwnPhone();
  readonly #key: string;
  #turn = 0;

  constructor(name: string) {
    this.#key = draftPrefix + name;
  }

  async read(): Promise<Typed | null> {
    try {
      forgetOld();
      const kept = this.#store.getItem(this.#key);
      const text = kept && (await opened((JSON.parse(kept) as Kept).sealed, this.#place));
      return text ? (JSON.parse(text) as Typed) : null;
    } catch {
      return null;
    }
  }

  /** The newest counts; what was dropped meanwhile does not come back, and a page that was left quickly keeps nothing. */
  async write(typed: Typed): Promise<void> {
    const turn = ++this.#turn;
    try {
      const text = await sealed(JSON.stringify(typed), this.#place);
      if (text === null || turn !== this.#turn || document.documentElement.hidden) return;
      this.#store.setItem(this.#key, JSON.stringify({ day: today(), sealed: text } satisfies Kept));
    } catch {
      // The browser keeps nothing, or has no room left: the words are still in the form.
    }
  }

  drop(): void {
    this.#turn += 1;
    try {
      this.#store.removeItem(this.#key);
    } catch {
      // It keeps nothing.
    }
  }

  get #store(): Storage {
    return this.#isOwn ? localStorage : sessionStorage;
  }

  get #place() {
    return this.#isOwn ? onPhone : withTab;
  }
}

const today = () => Math.floor(Date.now() / dayLength);

function forgetOld(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(draftPrefix) || key === 'draft key') continue;
    const { day } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>;
    if (today() - (day ?? 0) > draftLimits.days) localStorage.removeItem(key);
  }
}
