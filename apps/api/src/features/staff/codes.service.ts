import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { DataSource, type EntityManager } from 'typeorm';
import { digitOf } from '@baraza/shared/digits';
import { minutesFromNow, now } from '#platform/clock.js';
import { invalid } from '#platform/errors.js';
import { Secret } from '#platform/secret.js';

/** A code app that is about to be set up: its secret, and the same sealed for its owner, to come back with the form. */
export type NewCodeApp = { readonly secret: string; readonly sealed: string; readonly address: string };

const seconds = 30;
const digits = 6;

/** How long she has to copy a secret into her app, in minutes. */
const lasting = 60;

/** Looked at where there is no secret, so that it takes the same time. */
const nobodys = generateSecret();

/** Codes from an app: six digits, new every half minute, each good once. */
@Injectable()
export class CodesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly secret: Secret,
  ) {}

  /** A secret for a person's app: the sealed one, as long as it is fresh and hers, else a new one. */
  app(personId: string, name: string, sealed: string | null): NewCodeApp {
    const secret = (sealed && this.#unsealed(personId, sealed)) ?? generateSecret();
    const content = JSON.stringify({ secret, endsAt: minutesFromNow(lasting) });
    return {
      secret,
      sealed: this.secret.seal(purposeOf(personId), content).toString('base64url'),
      address: generateURI({ issuer: 'Baraza', label: name, secret }),
    };
  }

  /** What is kept of a new app, once it gave its first code. */
  proved(personId: string, sealed: string, code: string): { sealed: Buffer; step: string } {
    const secret = this.#unsealed(personId, sealed);
    if (!secret) throw invalid('code', 'TOO_LATE');
    const step = stepOf(secret, code);
    if (step === null) throw invalid('code', 'WRONG_CODE');
    return { sealed: this.secret.seal(kept, secret), step: String(step) };
  }

  /** The half minute a code is of, within one half minute before and after; null when it is of none. Nobody's secret costs as much. */
  stepOf(sealed: Buffer | null, code: string): number | null {
    const secret = sealed && this.secret.open(kept, sealed);
    const step = stepOf(secret ?? nobodys, code);
    return secret ? step : null;
  }

  /** Uses up the code of a half minute, and those of all before it. False: it was used up. */
  async spend(personId: string, step: number, manager: EntityManager = this.db.manager): Promise<boolean> {
    const [, spent] = await manager.query<[unknown[], number]>(
      'update staff set code_step = $2 where person_id = $1 and (code_step is null or code_step < $2)',
      [personId, step],
    );
    return spent > 0;
  }

  #unsealed(personId: string, sealed: string): string | null {
    const content = this.secret.open(purposeOf(personId), Buffer.from(sealed, 'base64url'));
    const { secret, endsAt } = content ? (JSON.parse(content) as { secret: string; endsAt: string }) : { secret: null, endsAt: '' };
    return new Date(endsAt) > now() ? secret : null;
  }
}

const kept = 'code app';
const purposeOf = (personId: string) => `new code app of ${personId}`;

function stepOf(secret: string, typed: string): number | null {
  const code = [...typed.slice(0, 100)].map((sign) => digitOf(sign) ?? '').join('');
  const checked = verifySync({ secret, token: code.length === digits ? code : '0'.repeat(digits), epochTolerance: seconds });
  return code.length === digits && checked.valid && 'timeStep' in checked ? checked.timeStep : null;
}
