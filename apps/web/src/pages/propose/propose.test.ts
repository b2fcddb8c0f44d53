import { expect, it } from '@jest/globals';
import { Refused } from '@baraza/shared/web';
import type { Form, PageContext } from '../../engine/page.js';
import { LanguagesOf, LookAlikes, Propose, ProposePage } from '../../gql.js';
import { server } from './page.server.js';

const fields: Record<string, string> = { language: 'en', title: 'A', problem: 'B', change: 'C', themes: 'justice', stages: 'TRANSIT' };
const form: Form = { all: (name) => [fields[name] ?? []].flat(), one: (name) => fields[name] ?? '' };

/** The server, where comparing is answered like this. */
const context = (compare: () => unknown) => {
  const answers = new Map<unknown, () => unknown>([
    [LanguagesOf, () => ({ languagesOf: [] })],
    [ProposePage, () => ({ consultation: { may: { propose: true } } })],
    [LookAlikes, compare],
    [Propose, () => ({ propose: { id: 'p', consultation: { me: null } } })],
  ]);
  const ask = async (document: unknown) => answers.get(document)?.();
  return { ask, params: { slug: 'c' }, language: 'en' } as unknown as PageContext;
};
const busy = (code: 'UNAVAILABLE' | 'INTERNAL') => () => {
  throw new Refused(code);
};

it('is published though too many compare at once: what may be like it keeps nobody from proposing', async () => {
  expect(await server.action?.(context(busy('UNAVAILABLE')), form)).toMatchObject({ goTo: expect.stringContaining('/p/p') });
});

it('is not published where comparing fails otherwise', async () => {
  await expect(server.action?.(context(busy('INTERNAL')), form)).rejects.toThrow(new Refused('INTERNAL'));
});
