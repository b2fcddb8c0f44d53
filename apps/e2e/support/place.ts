import type { Page } from 'playwright-core';

/** A page of the site, as somebody in particular comes to it. */
export type Place = {
  readonly name: string;
  readonly path: string;
  readonly as?: 'participant' | 'facilitator' | 'organizer';
  readonly then?: (page: Page) => Promise<unknown>;
};
