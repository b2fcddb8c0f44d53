import { cpuBetween } from './child.mjs';
import { aComment, commenting, person } from './client.mjs';
import { databaseCpu } from './processor.mjs';

const words = 'Technical words of a comment, about as long as what somebody says in two sentences. They mean nothing.';

/** People who comment, each in a consultation of her own as far as there are enough, and each has done so once. Each gives the comment's id. */
export async function writersOf(server, proposals, count) {
  const writers = Array.from({ length: count }, (_, place) => {
    const ask = person(server.address);
    return async () => (await ask(commenting, aComment(proposals[place % proposals.length], words))).comment.id;
  });
  for (const write of writers) await write();
  return writers;
}

/** Each writes again as soon as she was answered, for so many milliseconds: how many a second, and the processor time of server and database for each (ms). */
export async function written(server, writers, milliseconds) {
  const [before, databaseBefore] = [await server.used(), databaseCpu(server.databaseUrl)];
  const from = performance.now();
  let done = 0;
  await Promise.all(
    writers.map(async (write) => {
      for (; performance.now() - from < milliseconds; done += 1) await write();
    }),
  );
  const perSecond = (done * 1000) / (performance.now() - from);
  const spent = cpuBetween(before, await server.used()) + databaseCpu(server.databaseUrl) - databaseBefore;
  return { perSecond, cpu: spent / done };
}
