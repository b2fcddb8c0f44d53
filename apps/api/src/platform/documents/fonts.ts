import { createRequire } from 'node:module';

/** A typeface: its name, and its files in each weight that documents use. */
export type Typeface = { readonly name: string; readonly files: readonly string[] };

const { resolve } = createRequire(import.meta.url);

function typeface(name: string, folder: string, file: string): Typeface[] {
  try {
    return [{ name, files: ['400Regular', '700Bold'].map((weight) => resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`)) }];
  } catch {
    return []; // a typeface that is not installed: what only it covers is shown as a replacement sign
  }
}

/**
 * The typefaces of documents, in the order in which a sign is looked for.
 * Fonts of the machine are never used: a document looks the same wherever it is made.
 */
export const typefaces: readonly Typeface[] = [
  ...typeface('Noto Sans', 'noto-sans', 'NotoSans'), // Latin, Greek, Cyrillic
  ...typeface('Amiri', 'amiri', 'Amiri'), // Arabic, Persian, Dari, Pashto
  ...typeface('Noto Sans Ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic'), // Amharic, Tigrinya
  ...typeface('Noto Sans Myanmar', 'noto-sans-myanmar', 'NotoSansMyanmar'), // Burmese
];
