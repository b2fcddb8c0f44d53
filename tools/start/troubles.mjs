import { Halt } from '../speak.mjs';

/** One sentence on why a database cannot be used. Never holds the password. */
export function databaseTrouble(error, url) {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname || 'localhost'}:${port || 5432}`;
  const name = decodeURIComponent(pathname.slice(1));
  const sentence = sentences(place, hostname, name, error)[error.code];
  if (sentence) return new Halt(sentence);
  if (/timeout|terminated|ECONNRESET/i.test(`${error.code} ${error.message}`)) {
    return new Halt(`What is at ${place} does not answer like a PostgreSQL: check host and port of DATABASE_URL.`);
  }
  return new Halt(`The PostgreSQL at ${place} named by DATABASE_URL cannot be used: ${error.message.replaceAll(secretOf(url), '…')}.`);
}

/** One sentence on why we cannot listen; undefined when that is not the trouble. */
export function portTrouble(code, port, host) {
  return {
    EADDRINUSE: `Port ${port} is taken by another program: choose another one, for example PORT=${port < 65_535 ? port + 1 : 3000} npm start.`,
    EACCES: `This user may not open port ${port}: choose one above 1023, for example PORT=3000 npm start.`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine: leave it out, or use 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `HOST is "${host}", which is not an address of this machine: leave it out, or use 127.0.0.1 or 0.0.0.0.`,
  }[code];
}

const sentences = (place, hostname, name, error) => ({
  ECONNREFUSED: `No PostgreSQL answers at ${place}: start it, or correct DATABASE_URL.`,
  ENOTFOUND: `The host ${hostname} named by DATABASE_URL is not known.`,
  EAI_AGAIN: `The host ${hostname} named by DATABASE_URL could not be looked up.`,
  EHOSTUNREACH: `The host ${hostname} named by DATABASE_URL cannot be reached.`,
  ENETUNREACH: `The host ${hostname} named by DATABASE_URL cannot be reached.`,
  ETIMEDOUT: `The host ${hostname} named by DATABASE_URL does not answer.`,
  '28P01': `The PostgreSQL at ${place} refuses the user or the password in DATABASE_URL.`,
  28000: `The PostgreSQL at ${place} refuses this connection (${error.message}).`,
  '3D000': `The PostgreSQL at ${place} has no database "${name}": create it, or correct DATABASE_URL.`,
  42501: `The user in DATABASE_URL may not do what Baraza needs in the database "${name}" (${error.message}).`,
  53300: `The PostgreSQL at ${place} has no connection left for Baraza.`,
  '57P03': `The PostgreSQL at ${place} is not ready yet: try again in a moment.`,
});

function secretOf(url) {
  const { password } = new URL(url);
  return password ? decodeURIComponent(password) : '\u0000';
}
