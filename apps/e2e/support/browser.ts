import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { launchOptions } from '../../../tools/jest/browser.mjs';

/** Who sits before the screen, and what her device is like. */
export type Device = {
  readonly language: InterfaceLanguage;
  readonly javaScript?: boolean;
  /** Whether her browser lets a worker keep and send things for a page. */
  readonly worker?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
};

const phone = { width: 360, height: 740 };
const patience = 15_000;
const accessible = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One browser with a device for each person; it keeps account of everything that goes wrong on a page. */
export class Devices {
  readonly #faults: string[] = [];
  readonly #contexts: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  static async start(address: string): Promise<Devices> {
    return new Devices(await chromium.launch(launchOptions()), address);
  }

  /** A person with a device of her own: no cookie, nothing kept from others. */
  async newPerson({ language, javaScript = true, worker = true, viewport = phone }: Device): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      locale: language,
      javaScriptEnabled: javaScript,
      serviceWorkers: worker ? 'allow' : 'block',
      viewport,
      reducedMotion: 'reduce',
    });
    this.#contexts.push(context);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    this.#watch(page);
    return page;
  }

  /** All that went wrong since the last time one asked: what the page complained of, what the browser forbade, what the server failed at. */
  faults(): readonly string[] {
    return this.#faults.splice(0);
  }

  /** Puts all devices away. */
  async clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      // A refusal is an answer, not a fault; answers are judged by their status below.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.#faults.push(message.text());
    });
    page.on('pageerror', (fault) => this.#faults.push(`${String(fault)} on ${page.url()}`));
    page.on('response', (response) => {
      const isLacking = response.status() >= 400 && new URL(response.url()).pathname.startsWith('/assets/');
      if (response.status() >= 500 || isLacking) this.#faults.push(`${response.status()} ${response.url()}`);
    });
  }
}

/** What stands against WCAG 2.2 AA on a page as it is now, one line each. */
export function violations(page: Page): Promise<string[]> {
  return linesOf(page, new AxeBuilder({ page }).withTags(accessible));
}

/** The same when the reader's device is dark, where only the colours differ. */
export async function violationsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const lines = await linesOf(page, new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return lines;
}

/** Looked at from its beginning: what lies half under the head of the page, as it was scrolled just now, can be scrolled to. */
async function linesOf(page: Page, axe: AxeBuilder): Promise<string[]> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations: found } = await axe.analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
