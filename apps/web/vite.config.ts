import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkFileNames, files, noRuntimeFile, plainImports } from './vite/files.js';
import { icons } from './vite/icons.js';
import { messages } from './vite/messages.js';
import { smaller } from './vite/smaller.js';
import { noStyleSheets, styleName } from './vite/styles.js';
import { noWebTransport } from './vite/transports.js';

export default defineConfig(({ isSsrBuild }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  appType: 'custom',
  publicDir: false,
  plugins: [
    react(),
    messages(),
    icons(),
    noStyleSheets(),
    plainImports(),
    noRuntimeFile(),
    noWebTransport(),
    ...(isSsrBuild ? [] : [smaller()]),
  ],
  // In development there is no HTML file that would tell where to begin.
  optimizeDeps: { entries: ['src/entry-client.ts'] },
  css: { modules: { generateScopedName: styleName } },
  // One copy of the refusal's class for the pages and the server that asks.
  ssr: { external: ['@baraza/shared'], ...(isSsrBuild && { noExternal: true }) },
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  build: {
    // What a phone of 2018 can run. Style rules are not rewritten for it: a page without them is read all the same.
    target: isSsrBuild ? 'node20' : ['chrome64', 'safari12', 'firefox67'],
    cssTarget: 'esnext',
    cssMinify: true,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      output: isSsrBuild
        ? { codeSplitting: false }
        : { codeSplitting: { groups: files, includeDependenciesRecursively: false }, chunkFileNames },
    },
  },
}));
