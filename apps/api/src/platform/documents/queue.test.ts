import { jest } from '@jest/globals';
import { boundedQueue } from './queue.js';

/** A job that goes on until it is told to end. */
function job() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { run: jest.fn(() => ended), end };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('no more run at once than places, the rest wait in line, and what comes beyond is refused at once', async () => {
  const queue = boundedQueue(2, 1);
  const [first, second, third, fourth] = [job(), job(), job(), job()];
  const running = [first, second, third].map(({ run }) => queue(run));

  await expect(queue(fourth.run)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(fourth.run).not.toHaveBeenCalled();
  expect(third.run).not.toHaveBeenCalled();

  first.end();
  await soon();
  expect(third.run).toHaveBeenCalledTimes(1);
  second.end();
  third.end();
  await Promise.all(running);
});

test('a job that fails gives its place back', async () => {
  const queue = boundedQueue(1, 0);
  await expect(queue(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
  await expect(queue(() => Promise.resolve('printed'))).resolves.toBe('printed');
});
