import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { messages } from './vite/messages.js';
import { noStyleSheets, styleName } from './vite/styles.js';

const inHere = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const manifest = readFileSync(inHere('dist/client/manifest.json'), 'utf8');
const entry = Object.values(JSON.parse(manifest) as Record<string, { file: string; isEntry?: boolean }>).find(({ isEntry }) => isEntry);

/** The worker: one file at one address, built after the pages, whose version it carries. */
export default defineConfig(() => ({
  root: inHere('.'),
  publicDir: false as const,
  plugins: [messages(), noStyleSheets()],
  css: { modules: { generateScopedName: styleName } },
  define: {
    __BUILD__: JSON.stringify(createHash('sha256').update(manifest).digest('hex').slice(0, 8)),
    __SCRIPT__: JSON.stringify(`/${entry?.file}`),
  },
  build: {
    target: ['chrome64', 'safari12', 'firefox67'],
    outDir: 'dist/client',
    emptyOutDir: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: inHere('src/worker/main.ts'),
      output: { format: 'iife' as const, entryFileNames: 'sw.js', codeSplitting: false },
    },
  },
}));
