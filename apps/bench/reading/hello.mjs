import { createServer } from 'node:http';

// The least a server can do: a few bytes for everyone.
process.once('disconnect', () => process.exit());

const http = createServer((_, response) => response.end('hello'));
http.listen(0, '127.0.0.1', () => process.send({ address: `http://127.0.0.1:${http.address().port}` }));
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
