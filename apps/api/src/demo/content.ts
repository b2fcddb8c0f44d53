import { readFileSync } from 'node:fs';
import type { CardKind, PhaseKind, Stage } from '@baraza/shared/vocabularies';
import type { Parts } from '#features/languages/wording.entity.js';

/** The same text in several languages; English is the original. */
export type Texts = Readonly<{ en: Parts }> & Readonly<Record<string, Parts>>;

/** The demo consultation as it lies in data/consultation.json. */
export type Content = {
  readonly slug: string;
  readonly texts: Texts;
  readonly phases: readonly PhaseKind[];
  readonly themes: readonly { readonly code: string; readonly texts: Texts }[];
  readonly cards: readonly { readonly kind: CardKind; readonly stages: readonly Stage[]; readonly texts: Texts }[];
  readonly proposals: readonly { readonly themes: readonly string[]; readonly stages: readonly Stage[]; readonly texts: Texts }[];
  readonly sessions: readonly {
    readonly heldOn: string;
    readonly texts: Texts;
    readonly programme: readonly { readonly texts: Texts }[];
  }[];
};

/** Data lies with the sources, also where only the compiled code runs. */
const file = new URL('../../src/demo/data/consultation.json', import.meta.url);

export function readContent(): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
