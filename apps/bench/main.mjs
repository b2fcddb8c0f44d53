import os from 'node:os';
import { parts } from './parts.mjs';

/** Measures the named parts, all where none is named, and prints; judges nothing. Only ratios hold on another machine. */
export async function bench(names) {
  const wanted = names.length > 0 ? names : Object.keys(parts);
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new Error(`There is no such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  console.log(`${os.cpus().length} processors, load ${os.loadavg()[0].toFixed(1)}, Node ${process.versions.node}.`);
  for (const name of wanted) await inTime(name, parts[name]);
}

async function inTime(name, { measure, longest }) {
  const timer = setTimeout(() => {
    console.error(`The measurements of ${name} did not end in time.`);
    process.exit(1);
  }, longest);
  await measure();
  clearTimeout(timer);
}
