const side = '(left|right)';
const physical = new RegExp(
  [
    `(?<![\\w-])${side}\\s*:`,
    `(?<![\\w-])(scroll-)?(margin|padding|border)-${side}(-\\w+)?\\s*:`,
    `border-(top|bottom)-${side}-radius\\s*:`,
    `(?<![\\w-])(text-align|float|clear)\\s*:\\s*${side}`,
  ].join('|'),
);

/** Rules that name a side of the screen, where start and end are meant: they are wrong in one of two directions. */
export function physicalSides(file, text) {
  const bare = text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((line, index) => (physical.test(line) ? [`${file}:${index + 1} names a side: ${line.trim()}`] : []));
}
