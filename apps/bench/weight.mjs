import { proposals } from './client.mjs';
import { onStage } from './stage.mjs';
import { countStatements } from './statements.mjs';
import { fillThread } from './thread.mjs';
import { weigh } from './weighing.mjs';

/** What the pages weigh, and how many statements each costs. */
export async function weight() {
  await onStage(async (server) => {
    const [read] = await proposals(server.address);
    await fillThread(server.address, read, 30);
    await weigh(server.address, `/en/p/${read}`);
    await weigh(server.address, `/ar/p/${read}`);
    await countStatements(server, read);
  });
}
