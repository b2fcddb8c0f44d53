import { describe, expect, it } from '@jest/globals';
import { requireNode } from '../install.mjs';
import { Halt, farewell } from '../speak.mjs';
import { whyNot } from './external.mjs';
import { greeting } from './greeting.mjs';
import { settingsOf } from './settings.mjs';
import { databaseTrouble, portTrouble } from './troubles.mjs';

const url = 'postgres://amina:s3cret@db.example:5433/baraza';
const trouble = (error) => databaseTrouble(Object.assign(new Error(error.message ?? ''), error), url).message;

describe('the settings of a start', () => {
  it('are modest when nothing is said', () => {
    expect(settingsOf({ DATABASE_URL: '' })).toEqual({ port: 3000, host: '127.0.0.1', databaseUrl: null, demo: true });
  });

  it("load the demo into someone's own database only when asked", () => {
    expect(settingsOf({ DATABASE_URL: url }).demo).toBe(false);
    expect(settingsOf({ DATABASE_URL: url, DEMO: '1' }).demo).toBe(true);
  });

  it.each(['abc', '-1', '70000', '30.5'])('refuse the port %s', (PORT) => {
    expect(() => settingsOf({ PORT })).toThrow(`PORT is "${PORT}"`);
  });

  it.each(['mysql://a:s3cret@b/c', 's3cret'])('refuse an address that is not of a PostgreSQL, without repeating it', (DATABASE_URL) => {
    expect(() => settingsOf({ DATABASE_URL })).toThrow(/^DATABASE_URL is not the address of a PostgreSQL((?!s3cret).)*$/);
  });
});

describe('a database that cannot be used', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, 'No PostgreSQL answers at db.example:5433'],
    [{ code: 'ENOTFOUND' }, 'The host db.example'],
    [{ code: '28P01' }, 'refuses the user or the password'],
    [{ code: '3D000' }, 'has no database "baraza"'],
    [{ message: 'Connection terminated unexpectedly' }, 'does not answer like a PostgreSQL'],
    [{ message: 'timeout expired' }, 'does not answer like a PostgreSQL'],
    [{ message: 'odd s3cret thing' }, 'cannot be used: odd … thing'],
  ])('is told in one sentence: %o', (error, sentence) => {
    expect(trouble(error)).toContain(sentence);
    expect(trouble(error)).not.toContain('s3cret');
  });

  const fine = { version: 150_017, encoding: 'UTF8', isReplica: false };

  it('is too old, stores no Unicode or cannot be written', () => {
    expect(whyNot(fine, 'here')).toBeNull();
    expect(whyNot({ ...fine, version: 140_020 }, 'here')).toContain('PostgreSQL 14 at here');
    expect(whyNot({ ...fine, encoding: 'SQL_ASCII' }, 'here')).toContain('SQL_ASCII');
    expect(whyNot({ ...fine, isReplica: true }, 'here')).toContain('replica');
  });
});

describe('what is said at the terminal', () => {
  it('names another port when one is taken', () => {
    expect(portTrouble('EADDRINUSE', 3000, '127.0.0.1')).toContain('PORT=3001 npm start');
    expect(portTrouble('EADDRINUSE', 65_535, '127.0.0.1')).toContain('PORT=3000 npm start');
    expect(portTrouble('EOTHER', 3000, '127.0.0.1')).toBeUndefined();
  });

  it('tells each kind of person how to come in', () => {
    const lines = greeting('http://127.0.0.1:3000', { facilitator: '/en/come-in/a', organizer: 'http://127.0.0.1:3000/en/come-in/b' }).join(
      '\n',
    );
    expect(lines).toMatch(/participant: just open it/);
    expect(lines).toMatch(/facilitator.*http:\/\/127\.0\.0\.1:3000\/en\/come-in\/a/);
    expect(lines).toMatch(/organizer.*http:\/\/127\.0\.0\.1:3000\/en\/come-in\/b/);
    expect(greeting('http://127.0.0.1:3000', null, null).join('\n')).not.toMatch(/facilitator|administrator/);
  });

  it('tells the first administrator where to begin, at an address that can hold a passkey', () => {
    const lines = greeting('http://127.0.0.1:3000', null, '/en/come-in/c').join('\n');
    expect(lines).toMatch(/first administrator .*once.*7 days: http:\/\/localhost:3000\/en\/come-in\/c$/m);
    expect(greeting('https://[::1]:3000', null, '/en/come-in/c').join('\n')).toContain('https://[::1]:3000/en/come-in/c');
  });

  it('is one sentence for a full disk, however it was reported', () => {
    expect(farewell(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(/^The disk is full/);
    expect(farewell(new Halt('npm failed', 'npm error code ENOSPC'))).toMatch(/^The disk is full/);
    expect(farewell(new Halt('Plain.'))).toBe('Plain.');
  });

  it('asks for a newer Node', () => {
    expect(() => requireNode('20.19.5')).toThrow('needs Node 20.20 or newer, and this is Node 20.19.5');
    expect(() => requireNode('18.20.1')).toThrow(Halt);
    for (const version of ['20.20.0', '22.1.0', '24.21.0']) requireNode(version);
  });
});
