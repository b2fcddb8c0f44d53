/** The middle one. */
export const median = (numbers) => quantile(numbers, 0.5);

export function quantile(numbers, part) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export const whole = (number) => Math.round(number).toLocaleString('en');
export const tenths = (number) => number.toLocaleString('en', { maximumFractionDigits: 1 });
export const hundredths = (number) => number.toLocaleString('en', { maximumFractionDigits: 2 });

/** Prints a section: what was measured, how, and each figure with its name. */
export function report(title, how, figures) {
  const widest = Math.max(...figures.map(([name]) => name.length));
  console.log(`\n${title}\n  (${how})`);
  for (const [name, ...values] of figures) console.log(`  ${name.padEnd(widest)}  ${values.join('   ')}`);
}
