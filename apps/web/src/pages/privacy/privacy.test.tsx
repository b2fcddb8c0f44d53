import { describe, expect, it } from '@jest/globals';
import { interfaceLanguages } from '@baraza/shared/languages';
import { readable, shown, wordsOf } from '../../../test/shown.js';
import type { PageContext } from '../../engine/page.js';
import { Page } from './Page.js';
import { server } from './page.server.js';

/** Marks that stand by themselves are no words. */
const wordsIn = (sentences: readonly string[]) =>
  sentences
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));

describe.each(interfaceLanguages)('what is said about privacy in %s', (language) => {
  const loaded = server.load({ t: wordsOf(language) } as PageContext);

  it('is short: at most 60 words below each heading', async () => {
    const { minute, parts } = await loaded;
    const tooLong = [minute, ...parts].filter(({ sentences }) => wordsIn(sentences).length > 60);
    expect(tooLong).toEqual([]);
  });

  it('says something below every heading, and names the days until an erased text is gone everywhere', async () => {
    const { minute, parts } = await loaded;
    expect([minute, ...parts].filter(({ title, sentences }) => !title || sentences.some((sentence) => !sentence))).toEqual([]);
    expect(readable(shown(<Page data={await loaded} returned={null} />, language))).toContain('35');
  });
});
