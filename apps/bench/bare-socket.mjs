import { createServer } from 'node:http';
import { Server } from 'socket.io';

// The least a server can do: what is posted goes to everyone who is connected.
process.once('disconnect', () => process.exit());

const http = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => (body += part));
  request.on('end', () => {
    sockets.emit('batch', JSON.parse(body));
    response.end();
  });
});
const sockets = new Server(http, { serveClient: false, perMessageDeflate: false });

http.listen(0, '127.0.0.1', () => process.send({ address: `http://127.0.0.1:${http.address().port}` }));
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
