import { AppError } from '#platform/errors.js';

/** Runs at most `atOnce` jobs together and lets at most `waiting` more stand in line, first come first served. What comes beyond is refused at once. */
export function boundedQueue(atOnce: number, waiting: number): <Result>(job: () => Promise<Result>) => Promise<Result> {
  const line: (() => void)[] = [];
  let free = atOnce;

  const place = async () => {
    if (free === 0) return new Promise<void>((go) => line.push(go));
    free -= 1;
  };
  const handOver = () => {
    const next = line.shift();
    if (next) return next();
    free += 1;
  };

  return async (job) => {
    if (free === 0 && line.length >= waiting) throw new AppError('UNAVAILABLE');
    await place();
    try {
      return await job();
    } finally {
      handOver();
    }
  };
}
