import { io } from 'socket.io-client';
import { person } from './client.mjs';

const atOnce = 100;
const reading = 'query ($id: ID!) { proposal(id: $id) { consultation { slug lastEvent } } }';

/** People who read a proposal and say nothing; gives what ends them. */
export async function connectElsewhere(address, proposal, count) {
  const { consultation } = (await person(address)(reading, { id: proposal })).proposal;
  const room = { consultation: consultation.slug, proposal, language: 'en', after: consultation.lastEvent };
  const sockets = [];
  while (sockets.length < count) {
    const more = Array.from({ length: Math.min(atOnce, count - sockets.length) }, () => connected(address));
    for (const socket of await Promise.all(more)) sockets.push(socket);
  }
  for (const socket of sockets) await socket.emitWithAck('join', room);
  return async () => {
    for (const socket of sockets) socket.disconnect();
  };
}

async function connected(address) {
  const socket = io(address, { forceNew: true, transports: ['websocket'], reconnection: false });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  return socket;
}
