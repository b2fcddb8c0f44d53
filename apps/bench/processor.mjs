import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of the processor that a database has used so far, in all its processes, those that have ended among them. */
export function databaseCpu(databaseUrl) {
  const port = new URL(databaseUrl).port;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const [first] = all.filter((pid) => text(`/proc/${pid}/cmdline`).includes(`port=${port}`));
  if (!first) return NaN;
  return [first, ...all.filter((pid) => parentOf(pid) === first)].reduce((sum, pid) => sum + onCpu(pid), ofEnded(first));
}

const parentOf = (pid) => /^\d+ \(.*\) \S (\d+)/.exec(text(`/proc/${pid}/stat`))?.[1];

/** The scheduler counts in nanoseconds. */
const onCpu = (pid) => Number(text(`/proc/${pid}/schedstat`).split(' ')[0] || 0) / 1e6;

/** What the children of a process had used when they ended, user and system: the 16th and 17th value, in hundredths of a second. */
function ofEnded(pid) {
  const [user, system] = text(`/proc/${pid}/stat`).split(') ').at(-1).split(' ').slice(13, 15);
  return (Number(user) + Number(system)) * 10;
}

function text(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
