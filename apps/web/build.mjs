import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

process.env.NODE_ENV = 'production';
const here = fileURLToPath(new URL('.', import.meta.url));
const client = path.join(here, 'dist/client');

/** Builds what browsers load and what the server renders with. */
export async function buildWeb({ say = console.log } = {}) {
  const common = { root: here, configFile: path.join(here, 'vite.config.ts'), logLevel: 'warn' };
  await build({ ...common, build: { outDir: client, emptyOutDir: true, manifest: 'manifest.json', rollupOptions: { input: path.join(here, 'src/entry-client.ts') } } });
  await build({ ...common, build: { outDir: path.join(here, 'dist/server'), emptyOutDir: true, ssr: path.join(here, 'src/entry-server.ts') } });
  const sizes = compressAll();
  weigh(sizes).forEach((line) => say(line));
}

/** Puts the compressed form beside each file, so that nobody waits for it to be made. */
function compressAll() {
  const assets = path.join(client, 'assets');
  const files = readdirSync(assets).filter((file) => !/\.(br|gz)$/.test(file));
  return new Map(
    files.map((file) => {
      const content = readFileSync(path.join(assets, file));
      const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
      writeFileSync(path.join(assets, `${file}.br`), brotli);
      writeFileSync(path.join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
      return [`assets/${file}`, brotli.length];
    }),
  );
}

/** What a first visit loads, in bytes of brotli: the largest view in the largest language. */
function weigh(sizes) {
  const manifest = JSON.parse(readFileSync(path.join(client, 'manifest.json'), 'utf8'));
  return [JSON.stringify([...sizes], null, 1), JSON.stringify(manifest, null, 1)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
