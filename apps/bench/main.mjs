import os from 'node:os';
import { proposals } from './client.mjs';
import { fanOut } from './fanout.mjs';
import { post } from './posting.mjs';
import { comeBack } from './returning.mjs';
import { visitFirst } from './first-visit.mjs';
import { onStage } from './stage.mjs';
import { countStatements } from './statements.mjs';
import { fillThread } from './thread.mjs';
import { weigh } from './weight.mjs';

const longest = 300_000;

/** Measures and prints; judges nothing. Only ratios hold on another machine. */
export async function bench() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  const timer = setTimeout(() => {
    console.error('The measurements did not end in time.');
    process.exit(1);
  }, longest);
  console.log(
    `${os.cpus().length} processors, load ${os.loadavg()[0].toFixed(1)}, Node ${process.versions.node}. The one who asks shares the machine with the server and its database.`,
  );
  await onStage(async (server) => {
    const [read, written, followed, missed] = await proposals(server.address);
    await fillThread(server.address, read, 30);
    await weigh(server.address, `/en/p/${read}`);
    await weigh(server.address, `/ar/p/${read}`);
    await visitFirst(server.address, `/en/p/${read}`);
    await visitFirst(server.address, `/ar/p/${read}`);
    await countStatements(server, read);
    await post(server, written);
    await fanOut(server, followed);
    await comeBack(server, missed);
  });
  clearTimeout(timer);
}
