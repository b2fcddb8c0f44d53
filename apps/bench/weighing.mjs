import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { launchOptions, readyBrowser } from '../../tools/jest/browser.mjs';
import { request } from './client.mjs';
import { report, whole } from './figures.mjs';

/** How heavy a page is: its HTML with all its style rules, and the scripts that make it run. */
export async function weigh(address, path) {
  const bytes = async (encoding) => (await request(address + path, { headers: { accept: 'text/html', 'accept-encoding': encoding } })).body;
  const [raw, br, gzip] = [await bytes('identity'), await bytes('br'), await bytes('gzip')];
  const styles = /<style>(.*?)<\/style>/s.exec(raw.toString('utf8'))?.[1] ?? '';
  const scripts = await scriptsOf(address + path);
  const sum = (files) => files.reduce((all, { size }) => all + size, 0);
  const socket = scripts.findIndex(({ name }) => name.startsWith('socket'));
  const before = socket < 0 ? scripts : scripts.slice(0, socket);

  report(
    `Weight of ${path.split('/').slice(0, 3).join('/')}/…`,
    'bytes over the wire; scripts as Chromium fetched them, in brotli where the server has it',
    [
      ['HTML', whole(raw.length)],
      ['HTML, brotli', whole(br.length), 'goal: 14,000 at most'],
      ['HTML, gzip', whole(gzip.length)],
      ['of that style rules', whole(Buffer.byteLength(styles)), `${whole(brotliCompressSync(styles).length)} in brotli alone`],
      ['scripts before the socket', whole(sum(before)), 'goal: 75,000 at most'],
      ['scripts with the socket', whole(sum(scripts)), 'goal: 90,000 at most'],
      ...scripts.map(({ name, size }) => [`  ${name}`, whole(size)]),
    ],
  );
}

/** The scripts of a page in the order they were asked for, once it has come to rest. */
async function scriptsOf(url) {
  Object.assign(process.env, await readyBrowser());
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const fetched = [];
    page.on('requestfinished', (asked) => asked.resourceType() === 'script' && fetched.push(asked));
    await page.goto(url);
    await page.waitForTimeout(1_500);
    fetched.sort((one, other) => one.timing().startTime - other.timing().startTime);
    return await Promise.all(
      fetched.map(async (asked) => ({ name: asked.url().split('/').at(-1), size: (await asked.sizes()).responseBodySize })),
    );
  } finally {
    await browser.close();
  }
}
