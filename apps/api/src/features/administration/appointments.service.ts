import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import { ConsultationsService } from '#features/consultations/consultations.service.js';
import { HeldRole } from '#features/consultations/held-role.entity.js';
import { type Actor, ensureProved } from '#features/people/actor.js';
import { invitationDays, StaffService } from '#features/staff/staff.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { note } from '#platform/db/audit.js';
import { ensure, invalid, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Rights } from '#platform/live/rights.js';
import { Secret } from '#platform/secret.js';
import { isId, readText } from '#platform/texts.js';
import type { InviteAdministratorInput, InviteStaffInput, RemoveRoleInput, StaffLink } from './administration.inputs.js';
import { mayAdminister } from './administration.policy.js';

type Known = { person_id: string; is_enrolled: boolean; is_disabled: boolean; is_administrator: boolean; roles: string[] };

/** Who gets a role, and who loses it. */
@Injectable()
export class AppointmentsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly staff: StaffService,
    private readonly consultations: ConsultationsService,
    private readonly rights: Rights,
    private readonly secret: Secret,
  ) {}

  /** Gives a role to a colleague of this name, or to a new one, who gets a link to set up her sign-in with. */
  async invite(actor: Actor, context: Context, input: InviteStaffInput): Promise<StaffLink> {
    const consultationId = await this.#consultation(actor, context, input.consultation);
    ensure(mayAdminister.appoint(actor, consultationId, input.role));
    return this.#invite(actor, context, 'inviteStaff', input, async (manager, personId) => {
      const held = await manager.query<unknown[]>(
        `insert into held_roles (person_id, consultation_id, role) values ($1, $2, $3)
         on conflict (person_id, consultation_id) do update set role = excluded.role where held_roles.role = excluded.role returning 1`,
        [personId, consultationId, input.role],
      );
      if (held.length === 0) throw invalid('name', 'TAKEN');
      const act = input.role === 'FACILITATOR' ? 'C10' : 'D01';
      await this.#note(manager, actor, { act, consultationId, subject: personId, rule: 'INVITED' });
    });
  }

  async inviteAdministrator(actor: Actor, context: Context, input: InviteAdministratorInput): Promise<StaffLink> {
    ensure(mayAdminister.appointAdministrator(actor));
    return this.#invite(actor, context, 'inviteAdministrator', input, async (manager, personId) => {
      await manager.query('update staff set is_administrator = true where person_id = $1', [personId]);
      await this.#note(manager, actor, { act: 'D01', subject: personId, rule: 'ADMINISTRATOR' });
    });
  }

  /** Takes a role away, at once: what she was signed in with ends. */
  async remove(actor: Actor, context: Context, input: RemoveRoleInput): Promise<void> {
    const { person: personId } = input;
    const consultationId = await this.#consultation(actor, context, input.consultation);
    ensure(mayAdminister.appoint(actor, consultationId, 'FACILITATOR') || mayAdminister.appoint(actor, consultationId, 'ORGANIZER'));
    const held = isId(personId) ? await this.db.getRepository(HeldRole).findOneBy({ personId, consultationId }) : null;
    await this.visits.act(context, 'removeRole', { ...input }, async (manager) => {
      if (!held) throw notFound();
      ensure(mayAdminister.dismiss(actor, consultationId, held.role, personId));
      ensureProved(actor);
      await manager.getRepository(HeldRole).delete({ personId, consultationId });
      await this.staff.endVisits(manager, personId);
      await this.#note(manager, actor, {
        act: held.role === 'FACILITATOR' ? 'C10' : 'D02',
        consultationId,
        subject: personId,
        rule: 'REMOVED',
      });
      return personId;
    });
    this.rights.changed(consultationId);
  }

  /** Her link is made of the client's key, which is kept nowhere: the same request tells the same link again. */
  async #invite(
    actor: Actor,
    context: Context,
    operation: string,
    input: InviteStaffInput | InviteAdministratorInput,
    appoint: (manager: EntityManager, personId: string) => Promise<void>,
  ): Promise<StaffLink> {
    ensureProved(actor);
    const name = readText('name', input.name.normalize('NFC'), limits.name);
    const token = this.secret.mark('staff link', input.key.toLowerCase()).toString('base64url');
    const { result } = await this.visits.act(context, operation, { ...input }, async (manager) => {
      const { personId, isEnrolled } = await this.#colleague(manager, actor, name);
      await this.staff.endVisits(manager, personId);
      await appoint(manager, personId);
      if (!isEnrolled) await this.visits.link(personId, 'INVITATION', invitationDays, { manager, token });
      return isEnrolled ? 'ENROLLED' : 'INVITED';
    });
    const address = `${context.origin}/${context.language}/come-in/${token}`;
    return { name, address: result === 'INVITED' ? address : null };
  }

  /** The one of this name. Whoever has set up nothing yet, and was invited by others, stays theirs: a second link would be her sign-in. */
  async #colleague(manager: EntityManager, actor: Actor, name: string): Promise<{ personId: string; isEnrolled: boolean }> {
    const [known] = await manager.query<Known[]>(
      `select s.person_id, s.is_enrolled, s.is_disabled, s.is_administrator,
              array(select h.consultation_id::text from held_roles h where h.person_id = s.person_id) as roles
       from staff s where lower(s.name) = lower($1) for update`,
      [name],
    );
    if (!known) return { personId: await newStaff(manager, name), isEnrolled: false };
    const isOurs = actor.isAdministrator || (!known.is_administrator && known.roles.every((id) => actor.holds('ORGANIZER', id)));
    if (known.is_disabled || known.person_id === actor.personId || (!known.is_enrolled && !isOurs)) throw invalid('name', 'TAKEN');
    return { personId: known.person_id, isEnrolled: known.is_enrolled };
  }

  /** Administrators know every consultation by its name; for everyone else the one gate holds. */
  async #consultation(actor: Actor, context: Context, slug: string): Promise<string> {
    if (!actor.isAdministrator) return (await this.consultations.bySlug(slug, context)).id;
    const [named] = await this.db.query<{ id: string }[]>('select id from consultations where slug = $1', [slug]);
    if (!named) throw notFound();
    return named.id;
  }

  #note(
    manager: EntityManager,
    actor: Actor,
    noted: { act: string; consultationId?: string; subject: string; rule: string },
  ): Promise<void> {
    return note(manager, { ...noted, ...this.staff.rolesOf(actor) });
  }
}

async function newStaff(manager: EntityManager, name: string): Promise<string> {
  const [made] = await manager.query<{ person_id: string }[]>(
    `with person as (insert into people default values returning id)
     insert into staff (person_id, name) select id, $1 from person on conflict do nothing returning person_id`,
    [name],
  );
  if (!made) throw invalid('name', 'TAKEN');
  return made.person_id;
}
