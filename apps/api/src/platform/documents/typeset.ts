import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AppError } from '#platform/errors.js';
import { runChild } from './child.js';
import { codePointsOf } from './coverage.js';
import { typefaces } from './fonts.js';
import { type Coverage, printableJson } from './printable.js';
import { boundedQueue } from './queue.js';

/** The script lies in the source whether we run from there or compiled. */
const script = new URL('../../../src/platform/documents/typeset-child.mjs', import.meta.url);

/** A document of this much data has about a thousand pages and takes some 800 MB of memory for some seconds. */
const mostData = 3_000_000;
const mostPdf = 50_000_000;

const inTurn = boundedQueue(availableParallelism(), 8);
let coverage: Coverage | undefined;

/**
 * A tagged PDF (PDF/UA-1) of a Typst template, which reads `/data.json` (the data: only ever text, never markup)
 * and `/typeset.json` ({ fonts, replacement }: the typefaces to name in order, and the sign that stands for
 * what none of them can print, null where nothing had to be replaced). The same data on the same day give the same bytes.
 */
export async function typeset(template: URL, data: unknown, { at, timeoutMs = 30_000 }: { at: Date; timeoutMs?: number }): Promise<Buffer> {
  return inTurn(() => {
    coverage ??= typefaces.map(({ files }) => inEachWeight(files));
    const { json, replacement } = printableJson(data, coverage);
    if (json.length > mostData) throw new AppError('TOO_LARGE');

    const job = {
      template: fileURLToPath(template),
      files: { 'data.json': json, 'typeset.json': JSON.stringify({ fonts: typefaces.map(({ name }) => name), replacement }) },
      fonts: typefaces.flatMap(({ files }) => files),
      timestamp: Math.floor(at.getTime() / 86_400_000) * 86_400, // to the day, as every public time
    };
    return runChild(script, JSON.stringify(job), { milliseconds: timeoutMs, bytes: mostPdf });
  });
}

function inEachWeight(files: readonly string[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = files.map((file) => codePointsOf(readFileSync(file)));
  return new Set([...first].filter((code) => others.every((covered) => covered.has(code))));
}
