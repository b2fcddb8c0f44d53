import type { Page } from 'playwright-core';
import { consultation } from './journey.js';

/** Asks GraphQL from a person's device, with her visit, and with a fresh key. */
export async function ask<Data>(page: Page, query: string, input: Record<string, unknown>): Promise<Data> {
  const response = await page.request.post('/graphql', {
    data: { query, variables: { input: { key: crypto.randomUUID(), ...input } } },
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Puts a proposal forward from somebody's device; gives its id. */
export async function propose(page: Page, title: string): Promise<string> {
  const input = { consultation, language: 'en', title, problem: 'P.', change: 'C.', themes: ['justice'], stages: ['TRANSIT'] };
  const made = await ask<{ propose: { id: string } }>(page, 'mutation ($input: ProposeInput!) { propose(input: $input) { id } }', input);
  return made.propose.id;
}
