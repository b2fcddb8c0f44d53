import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type { LiveJoined } from '@baraza/shared/live';
import type { Caller } from '../api.js';
import { ofAnswer, ofResponse, type Outcome } from './outcome.js';
import { asking } from './questions.js';
import type { RoleCode } from './table.js';
import { here, type World } from './world.js';

/** Asks for an act as somebody. What it is about is made afresh. */
export type Asking = (world: World, caller: Caller, role: RoleCode) => Promise<Outcome>;

type Made<Value> = (world: World, role: RoleCode) => Promise<Value> | Value;

type Fields = Readonly<Record<string, string>>;

/** Whoever could have said it says it; for the others it is somebody else's. */
export const authorFor = (role: RoleCode): 'PA' | 'SU' | 'author' => (role === 'PA' || role === 'SU' ? role : 'author');

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** What an act is asked about, made afresh once it was done; as long as it is refused nothing changes, and the same will do. */
function lasting<Value>(made: Made<Value>): { of: Made<Value>; isDone: (role: RoleCode, outcome: Outcome) => Outcome } {
  const kept = new Map<string, Value>();
  return {
    of: async (world, role) => {
      const known = kept.get(authorFor(role)) ?? (await made(world, role));
      kept.set(authorFor(role), known);
      return known;
    },
    isDone: (role, outcome) => {
      if (outcome === 'yes') kept.delete(authorFor(role));
      return outcome;
    },
  };
}

/** By GraphQL over HTTP. `made` gives what the variable $input holds, beside a key; where there is no $input, the variables. */
export function graphql(query: string, made: Made<Record<string, unknown>> = () => ({})): Asking {
  const about = lasting(made);
  const isKeyed = query.includes('$input') && !query.includes('ReceiptInput');
  return async (world, caller, role) => {
    const values = await about.of(world, role);
    const input = isKeyed ? { ...values, key: randomUUID() } : values;
    const outcome = ofAnswer(await caller.ask(query, query.includes('$input') ? { input } : input));
    return about.isDone(role, outcome);
  };
}

/** By looking at a page or a file. */
export const look =
  (path: Made<string>): Asking =>
  async (world, caller, role) =>
    ofResponse(await caller.get(await path(world, role)));

/** By sending the form of a page, as a browser without a script does. */
export function send(path: Made<string>, fields: Fields | Made<Fields>): Asking {
  const about = lasting(path);
  return async (world, caller, role) => {
    const typed = typeof fields === 'function' ? await fields(world, role) : fields;
    const body = new URLSearchParams({ key: randomUUID(), ...typed }).toString();
    const outcome = await ofResponse(await caller.post(await about.of(world, role), body, form));
    return about.isDone(role, outcome);
  };
}

/** By telling what a browser forbade a page, as browsers do. */
export const report: Asking = async (_, caller) => {
  const body = JSON.stringify({ 'csp-report': { 'violated-directive': 'img-src' } });
  return ofResponse(await caller.post('/report', body, { 'content-type': 'application/csp-report' }));
};

/** By a new password, for staff; for whoever has a receipt, by a new one in its place. */
export const renewing: Asking = async (world, caller, role) => {
  const receipt = world.receiptOf(role);
  if (receipt) return ofAnswer(await caller.ask(asking.replaceReceipt, { input: { receipt } }));
  return ofAnswer(
    await caller.ask('mutation ($password: String!) { setPassword(password: $password) }', { password: 'kettle bridge yellow seven' }),
  );
};

/** By reading the words of a comment of which everyone may know that it stands there. */
export const reading =
  (made: Made<string>): Asking =>
  async (world, caller, role) => {
    const answer = await caller.ask(asking.comment, { id: await made(world, role) });
    if (answer.refusal) return ofAnswer(answer);
    return answer.data.comment.words === null ? 'hidden' : 'yes';
  };

/** By joining the live room of the consultation. */
export const join: Asking = async (world, caller) => {
  const extraHeaders: Record<string, string> = caller.cookie ? { cookie: caller.cookie } : {};
  const socket = io(world.api.address, { transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders });
  try {
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    const room = { consultation: here, proposal: null, language: 'en', after: 0 };
    const joined = (await socket.timeout(5000).emitWithAck('join', room)) as LiveJoined;
    return 'refused' in joined ? ofAnswer({ data: null, refusal: joined.refused, details: {}, words: undefined }) : 'yes';
  } catch {
    return 'no';
  } finally {
    socket.disconnect();
  }
};

/** By a part of the consultation that is there for some and null for the others. */
export const part =
  (name: string, fields: string): Asking =>
  async (_, caller) => {
    const answer = await caller.ask(`{ consultation(slug: "${here}") { ${name} ${fields} } }`);
    if (answer.refusal) return ofAnswer(answer);
    return answer.data.consultation[name] === null ? 'no' : 'yes';
  };
