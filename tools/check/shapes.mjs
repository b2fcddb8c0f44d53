import { parseSync } from 'oxc-parser';

const longest = 250;

/** A file that has grown beyond what one reads in one go. */
export function tooLong(file, text) {
  const lines = text.trimEnd().split('\n').length;
  return lines > longest ? [`${file} has ${lines} lines, more than ${longest}`] : [];
}

/** A file that only passes on what others export. */
export function barrels(file, text) {
  const { body } = parseSync(file, text).program;
  const passesOn = ({ type, source }) => /^Export(Named|All)Declaration$/.test(type) && source;
  return body.length > 0 && body.every(passesOn) ? [`${file} only passes on what other files export`] : [];
}
