/** The code points a TrueType or OpenType font has a sign for, read from its `cmap` table. */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableOf(font, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    const format = font.readUInt16BE(subtable);
    if (format === 4) readSegments(font, subtable, covered);
    if (format === 12) readGroups(font, subtable, covered);
  }
  return covered;
}

function tableOf(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 4: segments of 16-bit code points, each with a shift or a list of glyphs. */
function readSegments(font: Buffer, subtable: number, covered: Set<number>): void {
  const bytes = font.readUInt16BE(subtable + 6); // twice the number of segments
  const ends = subtable + 14;
  const [starts, shifts, lists] = [ends + bytes + 2, ends + 2 * bytes + 2, ends + 3 * bytes + 2];

  for (let at = 0; at < bytes; at += 2) {
    const [start, end, shift, list] = [starts, ends, shifts, lists].map((array) => font.readUInt16BE(array + at)) as [
      number,
      number,
      number,
      number,
    ];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = list === 0 ? code : font.readUInt16BE(lists + at + list + (code - start) * 2);
      if (listed !== 0 && ((listed + shift) & 0xffff) !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of code points of any size. */
function readGroups(font: Buffer, subtable: number, covered: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) covered.add(code);
  }
}
