import { AppError } from '#platform/errors.js';

/** Runs at most `atOnce` jobs together and lets at most `waiting` more stand in line, first come first served. What comes beyond is refused at once. */
export function boundedQueue(atOnce: number, waiting: number): <Result>(job: () => Promise<Result>) => Promise<Result> {
  const line: (() => void)[] = [];
  let running = 0;

  const turn = () => new Promise<void>((go) => line.push(go));

  return async (job) => {
    if (running < atOnce) running += 1;
    else if (line.length < waiting) await turn();
    else throw new AppError('UNAVAILABLE');
    try {
      return await job();
    } finally {
      const next = line.shift();
      if (next) next(); // hands its place over: `running` stays as it is
      else running -= 1;
    }
  };
}
