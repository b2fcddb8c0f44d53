import type pg from 'pg';
import { keyFrom } from '#platform/secret.js';
import { webRole } from './options.js';
import { connected } from './owner.js';

/**
 * The address by which the product itself connects: a login that has the rights of the web and cannot take others.
 * Where the owner may not make logins, or the server does not let them in, it is the owner's own address; the connection
 * then gives its rights up by itself, and who could send any SQL at all could take them back.
 */
export async function webLogin(ownerUrl: string, secret: string): Promise<string> {
  const url = new URL(ownerUrl);
  const name = `baraza_${keyFrom(secret + url.pathname, 'login name').toString('hex', 0, 8)}`;
  const password = keyFrom(secret, 'login password').toString('hex');
  url.username = name;
  url.password = password;
  try {
    await connected(ownerUrl, (client) => makeLogin(client, name, password));
    await connected(url.href, (client) => client.query('select 1'));
    return url.href;
  } catch {
    return ownerUrl;
  }
}

/** Names and password are hexadecimal digits of our own: nothing in them needs quoting. */
async function makeLogin(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${name} login noinherit nosuperuser nocreatedb nocreaterole password '${password}'`);
  await client.query(`grant ${webRole} to ${name}`);
}
