import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../project.mjs';
import { runNode } from '../run.mjs';
import { writeFontsConfiguration } from './fonts.mjs';

/** Unpacks the browser that came as a package, and tells in environment variables how to start it. */
export async function readyBrowser() {
  if (process.env.BARAZA_BROWSER) return {};
  const home = await unpacked();
  const executable = path.join(home, 'chromium');
  const libraries = path.join(home, 'al2023', 'lib');
  return {
    BARAZA_BROWSER: executable,
    BARAZA_BROWSER_LIBRARIES: starts(executable) ? '' : libraries,
    BARAZA_BROWSER_FONTS: writeFontsConfiguration(inProject('.data', 'fonts')),
  };
}

/** What `chromium.launch` of Playwright needs to know. */
export function launchOptions() {
  const { BARAZA_BROWSER, BARAZA_BROWSER_LIBRARIES, BARAZA_BROWSER_FONTS, ...env } = process.env;
  if (BARAZA_BROWSER_LIBRARIES) env.LD_LIBRARY_PATH = BARAZA_BROWSER_LIBRARIES;
  if (BARAZA_BROWSER_FONTS) env.FONTCONFIG_FILE = BARAZA_BROWSER_FONTS;
  return { executablePath: BARAZA_BROWSER, headless: true, args: flags, env, timeout: 30_000 };
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Once per version and user; unpacked beside and renamed, so that no run meets half a browser. */
async function unpacked() {
  const require = createRequire(inProject('apps/e2e/package.json'));
  const packaged = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(packaged.replace(/build.*/, 'package.json'), 'utf8'));
  const home = path.join(os.tmpdir(), `baraza-chromium-${version}-${os.userInfo().uid}`);
  if (existsSync(home)) return home;
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await unpackInto(unfinished, packaged);
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The package unpacks into the temporary folder, and brings its libraries only where it believes to be in a Lambda. */
async function unpackInto(folder, packaged) {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { code, said } = await runNode(['-e', `require(${JSON.stringify(packaged)}).executablePath()`], { env });
  if (code !== 0) throw new Error(`The browser of the tests could not be unpacked: ${said}`);
}

const starts = (executable) => spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
