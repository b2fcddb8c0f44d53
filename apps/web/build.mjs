import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const here = fileURLToPath(new URL('.', import.meta.url));
const client = path.join(here, 'dist/client');
const server = path.join(here, 'dist/server');
const configFile = path.join(here, 'vite.config.ts');

/** Builds what browsers load and what the server renders with; answers with what a first visit loads. */
async function buildWeb() {
  const input = path.join(here, 'src/entry-client.ts');
  const common = { root: here, configFile, logLevel: 'warn' };
  await build({ ...common, build: { outDir: client, emptyOutDir: true, manifest: 'manifest.json', rollupOptions: { input } } });
  await build({ ...common, build: { outDir: server, emptyOutDir: true, ssr: path.join(here, 'src/entry-server.ts') } });
  await build({ root: here, configFile: path.join(here, 'vite.worker.config.ts'), logLevel: 'warn' });
  return weigh(compressAll());
}

/** Puts the compressed forms beside each file, so that nobody waits for them to be made. */
function compressAll() {
  const assets = path.join(client, 'assets');
  return new Map(
    readdirSync(assets).map((file) => {
      const content = readFileSync(path.join(assets, file));
      const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
      writeFileSync(path.join(assets, `${file}.br`), brotli);
      writeFileSync(path.join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
      return [`assets/${file}`, brotli.length];
    }),
  );
}

/** Bytes of brotli a first visit to the proposal page loads, by language: before the socket, and with it. */
function weigh(sizes) {
  const manifest = JSON.parse(readFileSync(path.join(client, 'manifest.json'), 'utf8'));
  const find = (end) => Object.keys(manifest).find((name) => name.endsWith(end));
  const needs = (name, found = new Set()) => {
    if (!name || found.has(name) || !manifest[name]) return found;
    found.add(name);
    manifest[name].imports?.forEach((other) => needs(other, found));
    return found;
  };
  const weight = (...names) =>
    [...new Set(names.flatMap((name) => [...needs(name)]))].reduce((sum, name) => sum + (sizes.get(manifest[name].file) ?? 0), 0);

  return ['en', 'ar', 'fr', 'es'].map((language) => {
    const before = [find('entry-client.ts'), find(`virtual:messages/${language}`), find('proposal/Page.tsx')];
    return { language, before: weight(...before), withSocket: weight(...before, find('room/tuner.ts'), find('proposal/page.live.ts')) };
  });
}

for (const { language, before, withSocket } of await buildWeb()) {
  console.log(`Scripts of a proposal's page in ${language}: ${before} bytes of brotli before the socket, ${withSocket} with it.`);
}
