import { proposals } from './client.mjs';
import { fanOut } from './fanout.mjs';
import { post } from './posting.mjs';
import { comeBack } from './returning.mjs';
import { onStage } from './stage.mjs';

/** Posting, reaching those who listen, and catching up those who were away. */
export async function live() {
  await onStage(async (server) => {
    const [, written, followed, missed] = await proposals(server.address);
    await post(server, written);
    await fanOut(server, followed);
    await comeBack(server, missed);
  });
}
