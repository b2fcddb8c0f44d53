import { isAbandoned } from '../parent.mjs';
import { say } from '../speak.mjs';

const longest = 10_000;
/** npm and the terminal both pass on one Ctrl-C: what follows this soon is the same wish. */
const sameWish = 700;

/**
 * Keeps what has to be closed, last opened first, and closes it when the process is asked to end.
 * `atOnce` are the emergency exits, for the impatient and for what hangs.
 */
export function leaving() {
  const steps = [];
  let closing = null;
  let askedAt = 0;

  const close = () => (closing ??= closeAll(steps));
  const atOnce = (code) => {
    for (const step of steps) step.atOnce?.();
    process.exit(code);
  };
  const asked = async () => {
    if (askedAt > 0) return Date.now() - askedAt > sameWish ? atOnce(130) : undefined;
    askedAt = Date.now();
    say('\nStopping.');
    setTimeout(atOnce, longest, 1).unref();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
  onLosingNpm(asked);

  return { onClose: (step, emergency) => steps.push({ step, atOnce: emergency }), close, isAsked: () => askedAt > 0 };
}

/** A SIGTERM to npm ends npm and its shell, and never reaches us. */
function onLosingNpm(told) {
  const looking = setInterval(() => {
    if (!isAbandoned()) return;
    clearInterval(looking);
    told();
  }, 500);
  looking.unref();
}

async function closeAll(steps) {
  for (const { step } of steps.toReversed()) {
    await Promise.resolve()
      .then(step)
      .catch((error) => say(`While stopping: ${error.message}`));
  }
}
