/** An end that deserves one sentence for the person at the terminal, and no stack. */
export class Halt extends Error {
  constructor(sentence, details = '') {
    super(sentence);
    this.details = details;
  }
}

// Whoever listened may have gone (`npm start | head`): that is no reason to end.
process.stdout.on('error', () => {});

/** One calm line. */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/** True for every way in which Node, npm and PostgreSQL report a full disk. */
export function isDiskFull(error) {
  return error?.code === 'ENOSPC' || /ENOSPC|No space left on device/i.test(`${error?.message} ${error?.details ?? ''}`);
}

/** What the person reads when a command ends early. */
export function farewell(error) {
  const isPlain = error instanceof Halt && !isDiskFull({ message: error.details });
  if (isPlain) return [error.message, error.details].filter(Boolean).join('\n');
  if (isDiskFull(error)) return 'The disk is full: free some space and start again.';
  return `Something unforeseen happened. ${error?.stack ?? error}`;
}

/** Runs a command; whatever ends it early is said once, on the error stream, with exit code 1. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${farewell(error)}\n`);
    process.exit(1);
  }
}
