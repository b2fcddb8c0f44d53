import { Injectable } from '@nestjs/common';
import type { LanguageIdentifier } from 'cld3-asm';
import { contentLanguages, isContentLanguage } from '@baraza/shared/languages';

/** Letters below which nothing is said: of a few words one cannot tell. */
const lettersLeast = 20;

/** Characters that are looked at, and bytes: enough to tell by. */
const charactersMost = 1000;
const bytesMost = 4000;

/** A machine with much to do takes long to compile it. */
const loadingMost = 60_000;

const tags = Object.keys(contentLanguages);

/** Tells in which language a text seems to be written. It only ever proposes: its author says what it is. */
@Injectable()
export class DetectionService {
  #identifier: Promise<LanguageIdentifier> | null = null;

  /**
   * Tags of languages people may write in, of which it is likely one; none when that is not clear. Nothing tells Amharic
   * and Tigrinya apart reliably: of their letters it is always both. Arabic or Persian in Latin letters is not recognised.
   */
  async languagesOf(text: string): Promise<readonly string[]> {
    const words = text.slice(0, charactersMost);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    if (letters < lettersLeast) return [];
    if ((words.match(/\p{Script=Ethiopic}/gu)?.length ?? 0) > letters / 2) return ['am', 'ti'];

    try {
      const { language, is_reliable } = (await this.#loaded()).findLanguage(words);
      const tag = tags.find((known) => known === language || known.startsWith(`${language}-`));
      return is_reliable && tag && isContentLanguage(tag) ? [tag] : [];
    } catch {
      // Nobody is kept from posting because this fails.
      return [];
    }
  }

  /** Its 5 MB are loaded when they are first needed, and not when the product starts. */
  #loaded(): Promise<LanguageIdentifier> {
    this.#identifier ??= load();
    // What failed once is tried again at the next text.
    this.#identifier.catch(() => (this.#identifier = null));
    return this.#identifier;
  }
}

async function load(): Promise<LanguageIdentifier> {
  const { loadModule } = await import('cld3-asm');
  return (await loadModule({ timeout: loadingMost })).create(0, bytesMost);
}
