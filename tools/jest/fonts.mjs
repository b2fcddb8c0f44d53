import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from '../project.mjs';

const families = { 'noto-sans': 'Noto Sans', amiri: 'Amiri' };
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

/** Fonts for a machine that has none: one configuration that names those among our packages. */
export function writeFontsConfiguration(folder) {
  const file = path.join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, configuration(fontFolders(), path.join(folder, 'cache')));
  return file;
}

function fontFolders() {
  const require = createRequire(inProject('apps/e2e/package.json'));
  return Object.keys(families)
    .map((family) => path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)))
    .flatMap((home) => weights.map((weight) => path.join(home, weight)))
    .filter((place) => existsSync(place));
}

function configuration(folders, cache) {
  const prefer = Object.values(families).map((family) => `<family>${family}</family>`);
  const alias = (family) => `<alias binding="same"><family>${family}</family><prefer>${prefer.join('')}</prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    ...['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif'].map(alias),
    '</fontconfig>',
    '',
  ].join('\n');
}
