import { generateSync } from 'otplib';
import type { Role } from '@baraza/shared/vocabularies';
import { StaffService } from '#features/staff/staff.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Api, Caller } from './api.js';
import { Authenticator } from './authenticator.js';

export const password = 'four everyday words here';

/** Somebody of the staff on her device, and what she signs in with. */
export type Member = { readonly caller: Caller; readonly personId: string; readonly name: string };

const comingIn = 'mutation ($input: ComeInInput!) { comeIn(input: $input) { mustEnrol role } }';
export const newCodeApp = 'query ($sealed: String) { newCodeApp(sealed: $sealed) { groups address sealed qr { size } } }';
export const enrolling = 'mutation ($input: EnrolWithPasswordInput!) { enrolWithPassword(input: $input) }';
export const enrollingWithPasskey = 'mutation ($input: EnrolWithPasskeyInput!) { enrolWithPasskey(input: $input) }';
export const signingIn = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
export const signingInWithPasskey = 'mutation ($input: PasskeyInput!) { signInWithPasskey(input: $input) }';
export const proving = 'mutation ($input: CodeInput!) { proveByCode(input: $input) }';
export const me =
  '{ staffMe { visit name isAdministrator isEnrolled hasPassword hasCode isProved passkeys { id name addedOn } roles { role consultation { slug title { words } } } } }';

let count = 0;

/** A link for a new colleague. */
export async function invitation(api: Api, isAdministrator = false): Promise<{ personId: string; name: string; token: string }> {
  const name = `colleague ${(count += 1)}`;
  const [row] = await api.rows<{ person_id: string }>(
    `with person as (insert into people default values returning id)
     insert into staff (person_id, name, is_administrator) select id, $1, $2 from person returning person_id`,
    [name, isAdministrator],
  );
  const personId = row?.person_id ?? '';
  return { personId, name, token: await api.app.get(VisitsService).link(personId, 'INVITATION', 7) };
}

/** Uses a link. */
export function comeIn(caller: Caller, token: string) {
  return caller.ask(comingIn, { input: { key: crypto.randomUUID(), token } });
}

/** A new colleague who has come in by her link and has set up nothing yet. */
export async function invited(api: Api, isAdministrator = false): Promise<Member> {
  const { personId, name, token } = await invitation(api, isAdministrator);
  const caller = api.as(name);
  await comeIn(caller, token);
  return { caller, personId, name };
}

/** A colleague with a password and a code app. */
export async function colleague(api: Api, isAdministrator = false): Promise<Member & { secret: string }> {
  const member = await invited(api, isAdministrator);
  const { groups, sealed } = (await member.caller.ask(newCodeApp)).data.newCodeApp;
  const secret = groups.join('');
  const input = { name: member.name, password, codeApp: sealed, code: codeOf(secret) };
  const { refusal } = await member.caller.ask(enrolling, { input });
  if (refusal) throw new Error(`${member.name} could not set up her sign-in: ${refusal}`);
  return { ...member, secret };
}

/** A colleague with a passkey. */
export async function colleagueWithPasskey(api: Api): Promise<Member & { device: Authenticator }> {
  const member = await invited(api);
  const device = new Authenticator(api.address);
  const response = device.create(await passkeyRequest(member.caller, 'ADD'));
  const { refusal } = await member.caller.ask(enrollingWithPasskey, { input: { name: member.name, passkeyName: 'phone', response } });
  if (refusal) throw new Error(`${member.name} could not set up her sign-in: ${refusal}`);
  return { ...member, device };
}

export async function passkeyRequest(caller: Caller, use: 'SIGN_IN' | 'PROVE' | 'ADD'): Promise<string> {
  return (await caller.ask('query ($use: PasskeyUse!) { passkeyRequest(use: $use) }', { use })).data.passkeyRequest;
}

/** The code of an app now, or some half minutes from now. */
export function codeOf(secret: string, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
}

/** As if the codes she used lay far back. */
export async function forgetCodes(api: Api, { personId }: Member): Promise<void> {
  await api.rows('update staff set code_step = null where person_id = $1', [personId]);
}

/** As if her last proof lay ten minutes back. */
export async function letProofsPass(api: Api, { personId }: Member): Promise<void> {
  await api.rows(`update visits set proved_at = now() - interval '10 minutes' where person_id = $1`, [personId]);
}

/** A colleague with a role. */
export async function inRole(api: Api, role: Role, slug: string): Promise<Member> {
  const member = await colleague(api);
  await api.rows('insert into held_roles (person_id, consultation_id, role) select $1, id, $3 from consultations where slug = $2', [
    member.personId,
    slug,
    role,
  ]);
  return member;
}

/** Comes in by the link of an invitation and sets up a sign-in under a name. */
export async function enrolled(api: Api, address: string, name: string): Promise<Caller> {
  const caller = api.as(`the device of ${name}`);
  await comeIn(caller, address.split('/').at(-1) ?? '');
  const { groups, sealed } = (await caller.ask(newCodeApp)).data.newCodeApp;
  const input = { name, password, codeApp: sealed, code: codeOf(groups.join('')) };
  const { refusal } = await caller.ask(enrolling, { input });
  if (refusal) throw new Error(`${name} could not set up her sign-in: ${refusal}`);
  return caller;
}

export const staffOf = (api: Api) => api.app.get(StaffService);
