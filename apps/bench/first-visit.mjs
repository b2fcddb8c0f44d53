import http from 'node:http';
import { chromium } from 'playwright-core';
import { launchOptions, readyBrowser } from '../../tools/jest/browser.mjs';
import { proposals, request } from './client.mjs';
import { hundredths, report, whole } from './figures.mjs';
import { onStage } from './stage.mjs';
import { fillThread } from './thread.mjs';

/** A bad line and an old phone: 400 kbit/s each way, 400 ms, a sixth of this processor. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowness = 6;
const rounds = 4;
const calm = 2_500;

/** First visits of a proposal with thirty comments, in a script of each direction. */
export async function firstVisit() {
  await onStage(async (server) => {
    const [read] = await proposals(server.address);
    await fillThread(server.address, read, 30);
    await visitFirst(server.address, `/en/p/${read}`);
    await visitFirst(server.address, `/ar/p/${read}`);
  });
}

/** Somebody's first visit to a page, beside the same bytes as a file of a bare server, one after the other; and one by a device that saves data. */
async function visitFirst(address, path) {
  Object.assign(process.env, await readyBrowser());
  const browser = await chromium.launch(launchOptions());
  const bare = await serveBare(await bytesOf(address + path));
  try {
    const [ours, theirs] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      theirs.push(await visit(browser, bare.address));
      ours.push(await visit(browser, address + path));
    }
    const saving = await visit(browser, address + path, { isSaving: true });
    const quickest = (visits) => Math.min(...visits.map(({ lcp }) => lcp));
    const [readable, floor] = [quickest(ours), quickest(theirs)];
    const most = (name) => Math.max(...ours.map((each) => each[name]));
    report(
      `First visit of ${path.split('/').slice(0, 3).join('/')}/…`,
      `400 kbit/s, 400 ms, processor ${slowness} times slower; the quickest of ${rounds}, which was disturbed least; of what is counted the most; nobody touches the page`,
      [
        ['readable (largest paint), ms', whole(readable), `the same bytes from a bare server: ${whole(floor)}`],
        ['… as a ratio', hundredths(readable / floor), 'goal: 1.3 at most'],
        ['transferred until idle, headers included', whole(most('bytes')), 'goal: 100,000 at most'],
        ['requests until idle', whole(most('requests')), 'goal: 8 at most'],
        ['layout shift', hundredths(most('shift')), 'goal: 0.02 at most'],
        ['transferred where data are saved, before a touch', whole(saving.bytes), `in ${saving.requests} requests; goal: 25,000 at most`],
      ],
    );
  } finally {
    bare.server.close();
    await browser.close();
  }
}

/** What one visit by a new device came to: milliseconds, bytes over the wire, requests and lines, and how far things moved. */
async function visit(browser, url, { isSaving = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const counted = { bytes: 0, requests: 0 };
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (counted.bytes += encodedDataLength));
    session.on('Network.requestWillBeSent', ({ request: { url: asked } }) => (counted.requests += asked.startsWith('data:') ? 0 : 1));
    session.on('Network.webSocketCreated', () => (counted.requests += 1));
    // The browser brings a page of another site into a process of its own, and forgets how slow it was told to be.
    await page.goto(new URL('/health', url).href);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(watch, isSaving);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(calm);
    return { ...counted, ...(await page.evaluate('window.seen')) };
  } finally {
    await context.close();
  }
}

/** In the page: notes the largest paint and everything that moves by itself. */
function watch(isSaving) {
  if (isSaving) Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  window.seen = { lcp: 0, shift: 0 };
  const note = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  note('largest-contentful-paint', ({ startTime }) => (window.seen.lcp = startTime));
  note('layout-shift', ({ value }) => (window.seen.shift += value));
}

async function bytesOf(url) {
  const { headers, body } = await request(url, { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  return { encoding: headers['content-encoding'] ?? 'identity', body };
}

/** The page as a file: no script of it is there to be loaded. */
function serveBare({ encoding, body }) {
  const server = http.createServer(({ url }, response) => {
    if (url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': encoding }).end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` })),
  );
}
