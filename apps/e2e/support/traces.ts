import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pg from 'pg';

/** Every way a text may lie in a file: as it is, for wide letters, as a number for each byte, for addresses, in JSON, and in base 64 at each of its three places. */
function disguises(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    // The signs at both ends depend on what stands beside the text.
    return whole.slice(shift === 0 ? 0 : shift + 1, whole.length - 4);
  });
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    ...[
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      encodeURIComponent(text),
      JSON.stringify(text).slice(1, -1),
      ...base64,
    ].map((written) => Buffer.from(written)),
  ];
}

/** Files below a folder that hold one of the texts, in whatever disguise: `text in file`. */
export function inFiles(folder: string, texts: readonly string[]): string[] {
  const sought = texts.map((text) => ({ text, forms: disguises(text) }));
  return filesBelow(folder).flatMap((file) => {
    const contents = contentsOf(file);
    return sought
      .filter(({ forms }) => forms.some((form) => contents.some((content) => content.includes(form))))
      .map(({ text }) => `${text} in ${path.relative(folder, file)}`);
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() ? [file] : [];
  });
}

/** A file may be gone before it is read: then it holds nothing. */
function contentsOf(file: string): Buffer[] {
  try {
    if (statSync(file).size > 512 * 1024 ** 2) throw new Error(`${file} is too large to be searched`);
    const content = readFileSync(file);
    return [content, ...unpacked(content)];
  } catch (fault) {
    if ((fault as { code?: string }).code === 'ENOENT') return [];
    throw fault;
  }
}

function unpacked(content: Buffer): Buffer[] {
  const begin = content.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  return [() => gunzipSync(content.subarray(Math.max(begin, 0))), () => brotliDecompressSync(content)].flatMap((unpack) => {
    try {
      return [unpack()];
    } catch {
      return [];
    }
  });
}

/** Columns of a database that hold a text: `schema.table.column`, of all schemas that are not PostgreSQL's own. */
export async function inDatabase(url: string, text: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ place: string; table: string; column: string; type: string }>(
      `select format('%s.%s.%s', table_schema, table_name, column_name) as place, format('%I.%I', table_schema, table_name) as table,
              quote_ident(column_name) as column, data_type as type
       from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { place, table, column, type } of rows) {
      const holds = type === 'bytea' ? `position($1::text::bytea in ${column}) > 0` : `position($1 in ${column}::text) > 0`;
      const { rowCount } = await client.query(`select 1 from ${table} where ${holds} limit 1`, [text]);
      if (rowCount) found.push(place);
    }
    return found.toSorted();
  } finally {
    await client.end();
  }
}
