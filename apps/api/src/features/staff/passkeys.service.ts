import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { today } from '#platform/clock.js';
import { conflict, invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Secret } from '#platform/secret.js';
import { ChallengesService, type ChallengeUse } from './challenges.service.js';
import { Passkey } from './passkey.entity.js';
import type { Staff } from './staff.entity.js';

const minutes5 = 300_000;

/** What a passkey answers is small. */
const longestResponse = 20_000;

/** Passkeys: asked for, added, and answered with. Each asks its owner for her finger, face or number: two factors in one. */
@Injectable()
export class PasskeysService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly challenges: ChallengesService,
    private readonly secret: Secret,
  ) {}

  of(personId: string): Promise<Passkey[]> {
    return this.db.getRepository(Passkey).find({ where: { personId }, order: { addedOn: 'ASC', id: 'ASC' } });
  }

  /** What a browser is asked to make a new passkey by. */
  async toAdd({ personId, name }: Staff, { origin }: Context): Promise<string> {
    const known = await this.of(personId);
    const options = await generateRegistrationOptions({
      rpName: 'Baraza',
      rpID: new URL(origin).hostname,
      userName: name,
      userID: Uint8Array.from(this.secret.mark('passkey owner', personId)),
      challenge: this.challenges.make({ what: 'ADD', personId }),
      timeout: minutes5,
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId.toString('base64url'), transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  /** What a browser is asked to let a passkey sign by: anyone's who signs in, hers who proves that it is she. */
  async toSign(use: ChallengeUse, { origin }: Context): Promise<string> {
    const known = use.personId ? await this.of(use.personId) : [];
    const options = await generateAuthenticationOptions({
      rpID: new URL(origin).hostname,
      challenge: this.challenges.make(use),
      timeout: minutes5,
      userVerification: 'required',
      allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId.toString('base64url'), transports })),
    });
    return JSON.stringify(options);
  }

  /** Stores a passkey that a browser has just made for this person. */
  async add(manager: EntityManager, personId: string, name: string, response: string, { origin }: Context): Promise<void> {
    const sent = read<RegistrationResponseJSON>(response);
    let challenge = '';
    const { registrationInfo } = await verifyRegistrationResponse({
      response: sent,
      expectedChallenge: (given) => ((challenge = given), this.challenges.isOurs(given, { what: 'ADD', personId })),
      expectedOrigin: new URL(origin).origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
    }).catch(refused);
    if (!registrationInfo || !(await this.challenges.spend(manager, challenge))) throw unknown();

    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    const added = await manager.query<unknown[]>(
      `insert into passkeys (person_id, credential_id, public_key, counter, transports, name, added_on)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (credential_id) do nothing returning 1`,
      [personId, Buffer.from(id, 'base64url'), Buffer.from(publicKey), counter, transports.slice(0, 8), name, today()],
    );
    if (added.length === 0) throw conflict();
  }

  /** Whose passkey signed this, of staff who may sign in. Each answer counts once. */
  async signer(response: string, use: ChallengeUse, { origin }: Context): Promise<string> {
    const sent = read<AuthenticationResponseJSON>(response);
    return this.db.transaction(async (manager) => {
      const [found] = await manager.query<{ id: string; person_id: string; public_key: Buffer; counter: string }[]>(
        `select p.id, p.person_id, p.public_key, p.counter from passkeys p join staff s on s.person_id = p.person_id
         where p.credential_id = $1 and s.is_enrolled and not s.is_disabled and ($2::uuid is null or p.person_id = $2) for update of p`,
        [Buffer.from(sent.id, 'base64url'), use.personId],
      );
      if (!found) throw unknown();

      let challenge = '';
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: sent,
        expectedChallenge: (given) => ((challenge = given), this.challenges.isOurs(given, use)),
        expectedOrigin: new URL(origin).origin,
        expectedRPID: new URL(origin).hostname,
        requireUserVerification: true,
        credential: { id: sent.id, publicKey: Uint8Array.from(found.public_key), counter: Number(found.counter) },
      }).catch(refused);
      if (!verified || !(await this.challenges.spend(manager, challenge))) throw unknown();
      await manager.query('update passkeys set counter = $2 where id = $1', [found.id, authenticationInfo.newCounter]);
      return found.person_id;
    });
  }
}

/** One word for all that can be wrong with it: who tries learns nothing. */
const unknown = () => invalid('passkey', 'NO_PASSKEY');

/** The library tells by a fault what does not fit. */
function refused(): never {
  throw unknown();
}

/** What a browser sent; the library looks at every part of it but the id it is found by. */
function read<Response extends { readonly id: string }>(text: string): Response {
  try {
    const sent = text.length > longestResponse ? null : (JSON.parse(text) as Response | null);
    if (typeof sent?.id === 'string') return sent;
  } catch {
    // Said below.
  }
  throw unknown();
}
