import { proposals } from './client.mjs';
import { spread } from './cores.mjs';
import { beside } from './elsewhere.mjs';
import { fanOut } from './fanout.mjs';
import { idle } from './idle.mjs';
import { manyConsultations } from './many.mjs';
import { post } from './posting.mjs';
import { comeBack } from './returning.mjs';
import { onStage } from './stage.mjs';

const consultations = 20;

/** Posting, reaching those who listen, and catching up those who were away. */
export async function live() {
  await onStage(async (server) => {
    console.log(spread(server.databaseUrl));
    const many = await manyConsultations(server.databaseUrl, consultations);
    const [, missed] = await proposals(server.address);
    await post(server, many);
    await beside(server, many);
    await fanOut(server, many[0]);
    await comeBack(server, missed);
  });
}

/** What very many weigh who only read. */
export async function manyIdle() {
  await onStage(async (server) => {
    spread(server.databaseUrl);
    const [read] = await proposals(server.address);
    await idle(server, read);
  });
}
