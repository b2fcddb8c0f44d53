import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from './child.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'baraza-child-'));
const pidFile = path.join(folder, 'pid');
afterAll(() => rmSync(folder, { recursive: true }));

const ample = { milliseconds: 10_000, bytes: 1000 };

/** A script that first writes down which process it is. */
function script(name: string, text: string): URL {
  const file = path.join(folder, name);
  writeFileSync(file, `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(pidFile)}, String(process.pid));\n${text}`);
  return pathToFileURL(file);
}

function isGone(): boolean {
  try {
    process.kill(Number(readFileSync(pidFile, 'utf8')), 0);
    return false;
  } catch {
    return true;
  }
}

test('a child reads its input and gives its answer', async () => {
  const echo = script('echo.mjs', 'process.stdin.pipe(process.stdout);');
  expect(String(await runChild(echo, 'سلام', ample))).toBe('سلام');
});

test('a child sees none of our settings', async () => {
  const tell = script('tell.mjs', 'process.stdout.write(JSON.stringify(Object.keys(process.env)));');
  expect(String(await runChild(tell, '', ample))).not.toMatch(/PATH|HOME|DATABASE/);
});

test('a child that never ends is killed', async () => {
  const endless = script('endless.mjs', 'for (;;) {}');
  await expect(runChild(endless, '', { ...ample, milliseconds: 800 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(isGone()).toBe(true);
});

test('a child that answers more than it may is killed', async () => {
  const flood = script('flood.mjs', "setInterval(() => process.stdout.write('x'.repeat(500)), 1);");
  await expect(runChild(flood, '', ample)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(isGone()).toBe(true);
});

test('a child that fails says why, and that it did not read its input does not matter', async () => {
  const failing = script('failing.mjs', "process.stderr.write('no such paper'); process.exitCode = 3; process.stdin.destroy();");
  await expect(runChild(failing, 'x'.repeat(1_000_000), ample)).rejects.toThrow(/ended with 3: no such paper/);
});
