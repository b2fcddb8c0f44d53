import { createRequire } from 'node:module';

/** A typeface: its name, and its files in each weight that documents use. */
export type Typeface = { readonly name: string; readonly files: readonly string[] };

const { resolve } = createRequire(import.meta.url);

/**
 * The typefaces of documents, in the order in which a sign is looked for.
 * Fonts of the machine are never used: a document looks the same wherever it is made.
 */
export const typefaces: readonly Typeface[] = [
  typeface('Noto Sans', 'noto-sans', 'NotoSans'), // Latin, Greek, Cyrillic
  typeface('Amiri', 'amiri', 'Amiri'), // Arabic, Persian, Pashto
  ...ifInstalled(() => typeface('Noto Sans Ethiopic', 'noto-sans-ethiopic', 'NotoSansEthiopic')), // Amharic, Tigrinya
  ...ifInstalled(() => typeface('Noto Sans Myanmar', 'noto-sans-myanmar', 'NotoSansMyanmar')), // Burmese
];

function typeface(name: string, folder: string, file: string): Typeface {
  const weights = ['400Regular', '700Bold'];
  return { name, files: weights.map((weight) => resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`)) };
}

/** Without it its signs are shown as replacements: a document with gaps rather than none. */
function ifInstalled(find: () => Typeface): Typeface[] {
  try {
    return [find()];
  } catch {
    return [];
  }
}
