import { once } from 'node:events';
import net from 'node:net';
import { quantile } from '../figures.mjs';

/** So many readers at one address for so many milliseconds, each asking again as soon as she was answered; nothing is parsed but where an answer ends. */
export async function crowd(address, path, { count, milliseconds, headers = {} }) {
  const { port, host } = new URL(address);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const until = performance.now() + milliseconds;
  const from = performance.now();
  const times = (await Promise.all(Array.from({ length: count }, () => reader(Number(port), request, until)))).flat();
  const took = performance.now() - from;
  return { answers: times.length, perSecond: (times.length * 1000) / took, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** A server may close a line after some answers: she comes back. */
async function reader(port, request, until) {
  const times = [];
  while (performance.now() < until) times.push(...(await oneLine(port, request, until)));
  return times;
}

async function oneLine(port, request, until) {
  const times = [];
  const socket = net.connect(port, '127.0.0.1').setNoDelay(true);
  await once(socket, 'connect');
  await new Promise((resolve, reject) => {
    let sent = performance.now();
    let heard = Buffer.alloc(0);
    socket.on('error', reject).on('close', resolve);
    socket.on('data', (part) => {
      heard = heard.length > 0 ? Buffer.concat([heard, part]) : part;
      if (!isWhole(heard)) return;
      const status = heard.toString('latin1', 9, 12);
      if (status !== '200') return reject(new Error(`answered ${status} to one of a crowd`));
      times.push(performance.now() - sent);
      const isLast = /connection: close/i.test(heard.toString('latin1', 0, heard.indexOf('\r\n\r\n')));
      if (isLast || performance.now() > until) return socket.destroy();
      heard = Buffer.alloc(0);
      sent = performance.now();
      socket.write(request);
    });
    socket.write(request);
  });
  return times;
}

function isWhole(heard) {
  const end = heard.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(heard.toString('latin1', 0, end))?.[1];
  return length === undefined ? heard.subarray(-5).toString('latin1') === '0\r\n\r\n' : heard.length >= end + 4 + Number(length);
}
