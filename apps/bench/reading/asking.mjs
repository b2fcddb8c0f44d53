import pg from 'pg';

// The statements of one page over bare pg, one connection, as often as asked; tells the processor time it took here (ms).
process.once('disconnect', () => process.exit());

let client;
let statements = [];
process.on('message', async ({ databaseUrl, asked, times }) => {
  if (databaseUrl) {
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    statements = asked;
  }
  const before = process.cpuUsage();
  for (let count = 0; count < (times ?? 0); count += 1) await Promise.all(statements.map((each) => client.query(each)));
  const { user, system } = process.cpuUsage(before);
  process.send({ spent: (user + system) / 1000 });
});
process.send({ address: null });
