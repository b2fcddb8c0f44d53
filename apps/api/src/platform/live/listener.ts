import type { Server, Socket } from 'socket.io';
import type { ServerMessages } from '@baraza/shared/live';
import { sha256 } from '#platform/db/once.js';
import { tokenIn } from '#platform/graphql/door.js';
import type { Standing } from './live-rights.js';
import { roomOf } from './room.js';

type None = Record<string, never>;

/** What is remembered of one socket: the visit it came with (by the hash of its token), and what that visit may. */
type Listened = { visit?: string; standing?: Stood };

/** What a visit may, and what keeps its person from writing in the consultation she listens to. */
export type Stood = Standing & { readonly hindrance: string };
export type Listener = Socket<None, ServerMessages, None, Listened>;
export type Listeners = Server<None, ServerMessages, None, Listened>;

/** The visit of a socket (the hash of its token), as its first request told it. */
export function visitOf({ handshake }: Listener): string | null {
  const token = tokenIn(handshake.headers.cookie);
  return token && sha256(token).toString('hex');
}

/** The consultation a socket listens to. */
export function consultationOf(socket: Listener): string | null {
  for (const name of socket.rooms) {
    const room = roomOf(name);
    if (room) return room.consultationId;
  }
  return null;
}

/** Tells a page that what it may see has changed, and ends its line. It comes back as whoever it is then. */
export function hangUp(socket: Listener): void {
  socket.emit('rights');
  socket.disconnect(true);
}
