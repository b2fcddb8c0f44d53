import { inflateSync } from 'node:zlib';

/** The words of a PDF as its fonts say them, a space between runs: enough for tests of documents that Typst made. Right-to-left runs may come letters reversed. */
export function wordsIn(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\s/.test(head));
  return pages.map((page) => wordsOnPage(page.head, objects)).join('\n');
}

type Objects = Map<string, { head: string; stream: string }>;

function objectsOf(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const objects: Objects = new Map();
  for (const { 0: whole, 1: id = '', index } of text.matchAll(/^(\d+) 0 obj$[^]*?^endobj$/gm)) {
    const [head = ''] = whole.split(/\nstream\r?\n/, 1);
    const start = index + head.length + (/\nstream\r?\n/.exec(whole.slice(head.length))?.[0].length ?? 0);
    objects.set(id, { head, stream: head.includes('/FlateDecode') ? unpacked(pdf.subarray(start)) : whole.slice(start - index) });
  }
  return objects;
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

function wordsOnPage(head: string, objects: Objects): string {
  const fonts = new Map([...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, signsOf(id, objects)]));
  const stream = objects.get(/\/Contents (\d+)/.exec(head)?.[1] ?? '')?.stream ?? '';
  let signs = new Map<number, string>();
  let words = '';
  for (const [, font, actual, run] of stream.matchAll(/\/(f\d+) [\d.]+ Tf|\/ActualText <FEFF([0-9A-F]+)>|\[([^]*?)\] TJ/g)) {
    if (font) signs = fonts.get(font) ?? signs;
    if (actual) words += utf16(actual);
    if (run)
      words += `${glyphsOf(run)
        .map((glyph) => signs.get(glyph))
        .join('')} `;
  }
  return words;
}

/** What each glyph of a font means: its ToUnicode table. */
function signsOf(id: string, objects: Objects): Map<number, string> {
  const table = objects.get(/\/ToUnicode (\d+)/.exec(objects.get(id)?.head ?? '')?.[1] ?? '')?.stream ?? '';
  return new Map(
    [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>\r?$/gim)].map(([, glyph = '', sign = '']) => [parseInt(glyph, 16), utf16(sign)]),
  );
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** The glyph numbers, two bytes each, of a line of strings and gaps. */
function glyphsOf(run: string): number[] {
  const text = Array.from(run.matchAll(/\(((?:\\[^]|[^\\)])*)\)/g), ([, part = '']) => unescaped(part)).join('');
  const bytes = Buffer.from(text, 'latin1');
  return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2));
}

function unescaped(text: string): string {
  return text.replace(/\\(\d{1,3}|[^])/g, (_, sign: string) => {
    if (/\d/.test(sign)) return String.fromCharCode(parseInt(sign, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign;
  });
}
