import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import type { Actor } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { note } from '#platform/db/audit.js';
import { conflict, invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { readText } from '#platform/texts.js';
import { CodesService } from './codes.service.js';
import { PasskeysService } from './passkeys.service.js';
import { readNewPassword } from './passwords.policy.js';
import { SignInService } from './sign-in.service.js';
import type { Staff } from './staff.entity.js';
import { StaffService } from './staff.service.js';

type Password = { readonly name: string; readonly password: string; readonly codeApp: string; readonly code: string };
type ByPasskey = { readonly name: string; readonly passkeyName: string; readonly response: string };

/** An invited staff member sets up two factors; only then she is let in. */
@Injectable()
export class EnrolmentService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly staff: StaffService,
    private readonly signIn: SignInService,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
  ) {}

  async byPassword(actor: Actor, context: Context, { name, password, codeApp, code }: Password): Promise<void> {
    const staff = await this.staff.enrolling(actor);
    const called = nameIn(name);
    const good = readNewPassword(password, called);
    const app = this.codes.proved(staff.personId, codeApp, code);
    const hash = await this.signIn.hashOf(good);
    await this.#enrol(context, staff, called, (manager) =>
      manager.query('update staff set password_hash = $2, code_sealed = $3, code_step = $4 where person_id = $1', [
        staff.personId,
        hash,
        app.sealed,
        app.step,
      ]),
    );
  }

  async byPasskey(actor: Actor, context: Context, { name, passkeyName, response }: ByPasskey): Promise<void> {
    const staff = await this.staff.enrolling(actor);
    const called = nameIn(name);
    const key = readText('passkeyName', passkeyName, limits.name);
    await this.#enrol(context, staff, called, (manager) => this.passkeys.add(manager, staff.personId, key, response, context));
  }

  async #enrol(
    context: Context,
    { personId, isAdministrator }: Staff,
    name: string,
    setUp: (manager: EntityManager) => Promise<unknown>,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      // Whoever else uses the same invitation at the same time waits here, and finds it done.
      const [, enrolled] = await manager
        .query<[unknown[], number]>(
          'update staff set is_enrolled = true, name = $2 where person_id = $1 and not is_enrolled and not is_disabled',
          [personId, name],
        )
        .catch(refuseTaken);
      if (enrolled === 0) throw conflict();
      await setUp(manager);
      await note(manager, { act: 'A13', role: isAdministrator ? 'ADMINISTRATOR' : 'FACILITATOR', personId, rule: 'ENROLLED' });
      await this.staff.endVisits(manager, personId);
    });
    await this.visits.begin(context, personId, { kind: 'STAFF', isProved: true });
  }
}

function nameIn(typed: string): string {
  return readText('name', typed.normalize('NFC'), limits.name);
}

/** Two of the staff cannot have one name: each signs in by hers. */
function refuseTaken(fault: unknown): never {
  if (fault instanceof QueryFailedError && (fault.driverError as { constraint?: string }).constraint === 'staff_name_key')
    throw invalid('name', 'TAKEN');
  throw fault;
}
