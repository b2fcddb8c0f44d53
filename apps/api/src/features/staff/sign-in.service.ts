import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { hashed, isHashOf } from '#platform/hashing.js';
import { Limits } from '#platform/limits/limits.js';
import { Secret } from '#platform/secret.js';
import { CodesService } from './codes.service.js';
import { PasskeysService } from './passkeys.service.js';
import { readPassword } from './passwords.policy.js';
import { Staff } from './staff.entity.js';
import { mayStaff } from './staff.policy.js';
import { StaffService } from './staff.service.js';

/** What is typed to sign in. */
export type Typed = { readonly name: string; readonly password: string; readonly code: string };

/** On so many devices at once somebody of the staff is signed in; the oldest ends first. */
const visitsMost = 3;

/** No name is longer. */
const longestName = 500;

/** Signs staff in by two factors, and lets them prove within a visit that it is really they. */
@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly staff: StaffService,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
    private readonly secret: Secret,
    private readonly limits: Limits,
  ) {}

  /** By name, password and code. Whatever does not fit, the refusal is the same, and so is the work. */
  async byPassword(context: Context, typed: Typed): Promise<void> {
    const password = readPassword(typed.password);
    const personId = await this.#attempt(context, this.#subject(typed.name), () => this.#check({ ...typed, password }));
    if (!personId) throw invalid('name', 'NO_MATCH');
    await this.#begin(context, personId);
  }

  async byPasskey(context: Context, response: string): Promise<void> {
    await this.#begin(context, await this.passkeys.signer(response, { what: 'SIGN_IN', personId: null }, context));
  }

  async proveByCode(actor: Actor, context: Context, code: string): Promise<void> {
    const { personId, codeSealed } = await this.staff.signedIn(actor);
    const proved = await this.#attempt(context, personId, async () => {
      const step = this.codes.stepOf(codeSealed, code);
      return step !== null && (await this.codes.spend(personId, step)) ? personId : null;
    });
    if (!proved) throw invalid('code', 'WRONG_CODE');
    await this.visits.rotate(context, { isProved: true });
  }

  async proveByPasskey(actor: Actor, context: Context, response: string): Promise<void> {
    const { personId } = await this.staff.signedIn(actor);
    await this.passkeys.signer(response, { what: 'PROVE', personId }, context);
    await this.visits.rotate(context, { isProved: true });
  }

  /** What is kept of a password. Keyed, so that a copy of the database alone is not even enough to try passwords. */
  hashOf(password: string): Promise<string> {
    return hashed(this.#keyed(password));
  }

  /** Each guess counts against whom it is about: after some, one waits. */
  #attempt<Found>(context: Context, subject: string, guess: () => Promise<Found | null>): Promise<Found | null> {
    return this.limits.attempt({ what: 'sign-in', subject, proof: context.proof }, guess);
  }

  /** Whose sign-in this is. One slow hash and one look at a code, whoever asks for whomever. */
  async #check({ name, password, code }: Typed): Promise<string | null> {
    const staff = await this.#named(name);
    const isRight = await isHashOf(staff?.passwordHash ?? null, this.#keyed(password));
    const step = this.codes.stepOf(staff?.codeSealed ?? null, code);
    if (!staff || !isRight || step === null || !mayStaff.signIn(staff)) return null;
    return (await this.codes.spend(staff.personId, step)) ? staff.personId : null;
  }

  #named(name: string): Promise<Staff | null> {
    const tidy = name.length > longestName ? '' : name.normalize('NFC').trim().replaceAll('\0', '');
    return this.db.getRepository(Staff).createQueryBuilder('s').where('lower(s.name) = lower(:tidy)', { tidy }).getOne();
  }

  #keyed(password: string): string {
    return this.secret.mark('password', password).toString('base64url');
  }

  #subject(name: string): string {
    return this.secret.mark('sign-in name', name.slice(0, longestName).normalize('NFC').trim().toLowerCase()).toString('base64url');
  }

  async #begin(context: Context, personId: string): Promise<void> {
    await this.visits.begin(context, personId, { kind: 'STAFF', isProved: true });
    await this.db.query(
      `delete from visits where token_hash in
         (select token_hash from visits where person_id = $1 and kind = 'STAFF' order by ends_at desc offset $2)`,
      [personId, visitsMost],
    );
  }
}
