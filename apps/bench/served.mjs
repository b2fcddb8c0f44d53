import pg from 'pg';

// Every statement goes through here, whoever asks for it.
let statements = 0;
let last = [];
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...args) {
  statements += 1;
  const [asked, values] = args;
  last = [...last.slice(-19), { text: asked.text ?? asked, values: asked.values ?? values, name: asked.name }];
  return query.apply(this, args);
};

process.once('disconnect', () => process.exit());

const { serve } = await import('../api/dist/main.js');
const { address } = await serve(JSON.parse(process.env.BARAZA_SETTINGS));

process.on('message', (asked) =>
  process.send(asked === 'statements' ? last : { statements, cpu: process.cpuUsage(), memory: process.memoryUsage().rss }),
);
process.send({ address });
