import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, HeldRole } from '#features/people/actor.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { AppError, ensure } from '#platform/errors.js';
import { Passkey } from './passkey.entity.js';
import { Staff } from './staff.entity.js';
import { mayStaff } from './staff.policy.js';
import type { StaffMe } from './staff.type.js';

/** How long an invitation may wait, in days. */
export const invitationDays = 7;

/** Any fixed number: processes that start together make one first administrator. */
const lock = 727_405;

/** Those who work here: found, sent away, let set up their sign-in again. */
@Injectable()
export class StaffService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
  ) {}

  find(personId: string): Promise<Staff | null> {
    return this.db.getRepository(Staff).findOneBy({ personId });
  }

  /** The staff member who asks; whoever is none, or sets up her sign-in still, is refused. */
  async signedIn(actor: Actor): Promise<Staff> {
    ensure(mayStaff.keepFactors(actor));
    return this.#sure(actor);
  }

  /** The invited one who asks, as long as she has not set up her sign-in. */
  async enrolling(actor: Actor): Promise<Staff> {
    ensure(mayStaff.enrol(actor));
    const staff = await this.#sure(actor);
    if (staff.isEnrolled) throw new AppError('CONFLICT');
    return staff;
  }

  /** The staff member of a visit, whether she is in or sets up her sign-in still. */
  async ofVisit(visitor: Actor | null): Promise<Staff> {
    if (!visitor) throw new AppError('NOT_SIGNED_IN');
    return mayStaff.enrol(visitor) ? this.enrolling(visitor) : this.signedIn(visitor);
  }

  /** Herself, as she sees it; null for who is no staff. The demo's staff have a role and nothing to sign in with. */
  async me(actor: Actor): Promise<StaffMe | null> {
    const { personId, visit, isAdministrator, isProved } = actor;
    if (visit.kind !== 'DEMO' && !mayStaff.enrol(actor) && !mayStaff.keepFactors(actor)) return null;
    const staff = await this.find(personId);
    return {
      personId,
      visit: visit.kind,
      name: staff?.name ?? null,
      isAdministrator,
      isEnrolled: staff?.isEnrolled ?? false,
      hasPassword: staff ? staff.passwordHash !== null : false,
      hasCode: staff ? staff.codeSealed !== null : false,
      isProved,
    };
  }

  /** What somebody does as staff where no consultation is meant. */
  rolesOf({ personId, roles, isAdministrator }: Actor): { role: 'ADMINISTRATOR' | HeldRole['role']; personId: string } {
    return { role: isAdministrator ? 'ADMINISTRATOR' : (roles[0]?.role ?? 'FACILITATOR'), personId };
  }

  /** From now on she can neither sign in nor do anything; what she was signed in with ends at once. */
  async disable(manager: EntityManager, personId: string): Promise<void> {
    await manager.query('update staff set is_disabled = true where person_id = $1', [personId]);
    await this.endVisits(manager, personId);
  }

  /** Her second factors and her password are forgotten: she sets them up anew, by a new invitation. */
  async reset(manager: EntityManager, personId: string): Promise<void> {
    await manager.query('update staff set is_enrolled = false, password_hash = null, code_sealed = null where person_id = $1', [personId]);
    await manager.getRepository(Passkey).delete({ personId });
    await this.endVisits(manager, personId);
  }

  /** To be asked when her roles change: she signs in again, and whoever holds an old token holds nothing. */
  async endVisits(manager: EntityManager, personId: string): Promise<void> {
    await manager.query('delete from visits where person_id = $1', [personId]);
    await manager.query('delete from links where person_id = $1 and not is_used', [personId]);
  }

  /** Where nobody runs this installation yet: the path by which its first administrator comes in, once. Earlier ones end. */
  async inviteFirst(): Promise<string | null> {
    const personId = await this.db.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [lock]);
      const administrators = await manager.getRepository(Staff).findBy({ isAdministrator: true, isDisabled: false });
      if (administrators.some(({ isEnrolled }) => isEnrolled)) return null;
      return administrators[0]?.personId ?? (await newAdministrator(manager));
    });
    if (!personId) return null;
    await this.endVisits(this.db.manager, personId);
    return `/en/come-in/${await this.visits.link(personId, 'INVITATION', invitationDays)}`;
  }

  async #sure({ personId }: Actor): Promise<Staff> {
    const staff = await this.find(personId);
    if (!staff) throw new AppError('FORBIDDEN');
    return staff;
  }
}

async function newAdministrator(manager: EntityManager): Promise<string> {
  const name = 'administrator';
  const isTaken = (await manager.query<unknown[]>('select 1 from staff where lower(name) = $1', [name])).length > 0;
  const [made] = await manager.query<{ person_id: string }[]>(
    `with person as (insert into people default values returning id)
     insert into staff (person_id, name, is_administrator) select id, $1, true from person returning person_id`,
    [isTaken ? `${name} ${randomInt(1000, 10_000)}` : name],
  );
  return made?.person_id ?? '';
}
