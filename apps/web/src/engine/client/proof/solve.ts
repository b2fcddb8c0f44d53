import { zeroBitsAfter } from './sha256.js';

/** As long as one may compute at a time without anybody feeling it while she types or scrolls. */
const slice = 12;

/** The proof of a task: `<task>:<n>` whose hash begins with as many zero bits as the task asks for. */
export async function solved(task: string): Promise<string> {
  const bits = Number(task.split('.')[1]);
  const zeroBits = zeroBitsAfter(`${task}:`);
  for (let n = 1; ;) {
    const until = performance.now() + slice;
    for (; n % 64 > 0 || performance.now() < until; n += 1) if (zeroBits(String(n)) >= bits) return `${task}:${n}`;
    await breath();
  }
}

/** Lets the page do what it has to. A message comes at once, where a timer would be made to wait. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const goOn = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', goOn, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
