import { once } from 'node:events';
import { io } from 'socket.io-client';
import { Api } from '../../../test/api.js';

test.each(['websocket', 'polling'])(
  'a server ends at once though somebody listens by %s, who may come back by herself',
  async (transport) => {
    const api = await Api.start();
    const socket = io(api.address, { transports: [transport], forceNew: true });
    await once(socket as never, 'connect');
    const gone = once(socket as never, 'disconnect');
    await api.stop();
    expect((await gone)[0]).not.toBe('io server disconnect');
    expect(socket.active).toBe(true);
    socket.disconnect();
  },
  9_000,
);
