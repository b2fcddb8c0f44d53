import { drawerOf } from '../../web/dist/server/entry-server.js';

// One page drawn by React in its production build, as often as asked; tells the processor time it took (ms).
process.once('disconnect', () => process.exit());

let draw;
process.on('message', async ({ state, times }) => {
  if (state) draw = await drawerOf(state);
  const before = process.cpuUsage();
  for (let count = 0; count < (times ?? 0); count += 1) draw();
  const { user, system } = process.cpuUsage(before);
  process.send({ spent: (user + system) / 1000 });
});
process.send({ address: null });
