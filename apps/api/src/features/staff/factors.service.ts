import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import { type Actor, ensureProved } from '#features/people/actor.js';
import { sha256 } from '#platform/db/once.js';
import { note } from '#platform/db/audit.js';
import { ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { isId, readText } from '#platform/texts.js';
import { CodesService } from './codes.service.js';
import { Passkey } from './passkey.entity.js';
import { PasskeysService } from './passkeys.service.js';
import { readNewPassword } from './passwords.policy.js';
import { SignInService } from './sign-in.service.js';
import { Staff } from './staff.entity.js';
import { mayStaff } from './staff.policy.js';
import { StaffService } from './staff.service.js';

/** What somebody of the staff signs in with, changed by herself. Each change needs a fresh proof and is written down. */
@Injectable()
export class FactorsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly staff: StaffService,
    private readonly signIn: SignInService,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
  ) {}

  addPasskey(actor: Actor, context: Context, typed: string, response: string): Promise<void> {
    return this.#change(actor, 'PASSKEY_ADDED', (manager, { personId }) => {
      return this.passkeys.add(manager, personId, readText('passkeyName', typed, limits.name), response, context);
    });
  }

  async namePasskey(actor: Actor, id: string, typed: string): Promise<void> {
    const { personId } = await this.staff.signedIn(actor);
    const name = readText('passkeyName', typed, limits.name);
    const { affected } = isId(id) ? await this.db.getRepository(Passkey).update({ id, personId }, { name }) : { affected: 0 };
    if (!affected) throw notFound();
  }

  removePasskey(actor: Actor, id: string): Promise<void> {
    return this.#change(actor, 'PASSKEY_REMOVED', async (manager, { personId, passwordHash, codeSealed }) => {
      const all = await manager.getRepository(Passkey).findBy({ personId });
      if (!all.some((passkey) => passkey.id === id)) throw notFound();
      const factors = { passkeys: all.length, hasPassword: passwordHash !== null, hasCode: codeSealed !== null };
      ensure(mayStaff.removePasskey(factors));
      await manager.getRepository(Passkey).delete({ id, personId });
    });
  }

  /** A password from now on, in place of the one there was. Wherever else she is signed in, she is not any more. */
  setPassword(actor: Actor, context: Context, typed: string): Promise<void> {
    return this.#change(actor, 'PASSWORD', async (manager, { personId, name }) => {
      const passwordHash = await this.signIn.hashOf(readNewPassword(typed, name));
      await manager.getRepository(Staff).update({ personId }, { passwordHash });
      await endOthers(manager, personId, context);
    });
  }

  /** Codes from now on come from this app, and from no other. */
  setCodeApp(actor: Actor, context: Context, codeApp: string, code: string): Promise<void> {
    return this.#change(actor, 'CODE_APP', async (manager, { personId }) => {
      const { sealed, step } = this.codes.proved(personId, codeApp, code);
      await manager.getRepository(Staff).update({ personId }, { codeSealed: sealed, codeStep: step });
      await endOthers(manager, personId, context);
    });
  }

  /** Her row is held from the first look to the end: two changes at once cannot together take away the last factor. */
  async #change(actor: Actor, rule: string, change: (manager: EntityManager, staff: Staff) => Promise<void>): Promise<void> {
    await this.staff.signedIn(actor);
    ensureProved(actor);
    await this.db.transaction(async (manager) => {
      const staff = await manager
        .getRepository(Staff)
        .findOne({ where: { personId: actor.personId }, lock: { mode: 'pessimistic_write' } });
      if (!staff) throw notFound();
      await change(manager, staff);
      await note(manager, { act: 'A13', ...this.staff.rolesOf(actor), rule });
    });
  }
}

async function endOthers(manager: EntityManager, personId: string, { cookie }: Context): Promise<void> {
  await manager.query('delete from visits where person_id = $1 and token_hash <> $2', [personId, sha256(cookie.token ?? '')]);
}
