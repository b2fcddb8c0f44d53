import { writeFileSync } from 'node:fs';
import { acts } from './acts.js';
import { promised } from './outcome.js';
import { readTable, roles } from './table.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world.stop());

test('probe', async () => {
  const lines: string[] = [];
  for (const row of readTable()) {
    const act = acts[row.id];
    if (!act) continue;
    for (const [way, ask] of Object.entries(act.ways))
      for (const role of roles) {
        const outcome = await ask(world, await world.refresh(role), role).catch((e: Error) => `threw ${e.message}`);
        const cell = row.cells[role];
        if (outcome !== promised[cell]) lines.push(`${row.id} ${way} ${role}: ${cell} but ${outcome}`);
      }
  }
  writeFileSync('/tmp/probe.txt', lines.join('\n'));
}, 300_000);
