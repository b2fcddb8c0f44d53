import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { publicCount } from '@baraza/shared/publication';
import type { Role } from '@baraza/shared/vocabularies';
import { LanguagesService } from '#features/languages/languages.service.js';
import { type Actor, ensureProved, type HeldRole } from '#features/people/actor.js';
import type { NamedConsultation } from '#features/staff/staff.type.js';
import { StaffService } from '#features/staff/staff.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { note } from '#platform/db/audit.js';
import { ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Rights } from '#platform/live/rights.js';
import { isId } from '#platform/texts.js';
import type { DisableStaffInput } from './administration.inputs.js';
import { mayAdminister } from './administration.policy.js';
import type { Administration, InstallationFacts, ListedStaff } from './administration.type.js';
import { ResetsService } from './resets.service.js';
import type { StaffMember } from './staff-member.type.js';

type Listed = Omit<ListedStaff, 'isMe' | 'roles'> & { readonly roles: readonly (HeldRole & { readonly role: Role })[] };

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Who works here, and how the installation is: for those who run it, and nothing of what is said in it. */
@Injectable()
export class AdministrationService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly staff: StaffService,
    private readonly resets: ResetsService,
    private readonly rights: Rights,
    private readonly languages: LanguagesService,
  ) {}

  async read(actor: Actor, context: Context): Promise<Administration> {
    ensure(mayAdminister.read(actor));
    const named = await this.#consultations(actor, context);
    const consultations = [...named.values()];
    const listed = await this.#listed();
    const staff = listed.map(({ roles, ...one }) => ({
      ...one,
      isMe: one.id === actor.personId,
      roles: roles.flatMap(({ role, consultationId }) => {
        const consultation = named.get(consultationId);
        return consultation ? [{ role, consultation }] : [];
      }),
    }));
    return { staff, resets: await this.resets.pending(actor), consultations, facts: await this.#facts() };
  }

  /** Who serves a consultation; null for all but its organizers. */
  async serving(actor: Actor | null, consultationId: string): Promise<StaffMember[] | null> {
    if (!actor || !mayAdminister.readStaff(actor, consultationId)) return null;
    const members = await this.db.query<Omit<StaffMember, 'mayRemove'>[]>(
      `select h.person_id as id, s.name, h.role, coalesce(s.is_enrolled, true) as "isEnrolled", coalesce(s.is_disabled, false) as "isDisabled"
       from held_roles h left join staff s on s.person_id = h.person_id where h.consultation_id = $1 order by h.role desc, s.name`,
      [consultationId],
    );
    return members.map((member) => ({ ...member, mayRemove: mayAdminister.dismiss(actor, consultationId, member.role, member.id) }));
  }

  /** From now on she can neither sign in nor do anything. */
  async disable(actor: Actor, context: Context, input: DisableStaffInput): Promise<void> {
    const { person } = input;
    ensure(actor.isAdministrator || actor.roles.length > 0);
    const [colleague] = await this.#listed(isId(person) ? person : null);
    await this.visits.act(context, 'disableStaff', { ...input }, async (manager) => {
      if (!colleague) throw notFound();
      ensure(mayAdminister.disable(actor, { ...colleague, personId: colleague.id }));
      ensureProved(actor);
      await this.staff.disable(manager, person);
      await note(manager, { act: 'D02', ...this.staff.rolesOf(actor), subject: person, rule: 'DISABLED' });
      return person;
    });
    for (const { consultationId } of colleague?.roles ?? []) this.rights.changed(consultationId);
  }

  /** `only`: this one; undefined: everyone. */
  #listed(only?: string | null): Promise<Listed[]> {
    return this.db.query<Listed[]>(
      `select s.person_id as id, s.name, s.is_administrator as "isAdministrator", s.is_enrolled as "isEnrolled", s.is_disabled as "isDisabled",
              (select coalesce(jsonb_agg(jsonb_build_object('consultationId', h.consultation_id::text, 'role', h.role)), '[]')
               from held_roles h where h.person_id = s.person_id) as roles
       from staff s where $1 or s.person_id = $2 order by s.is_disabled, lower(s.name) limit 500`,
      [only === undefined, only ?? null],
    );
  }

  /** By name alone. That somebody who is not in it learned of one for members only is written down. */
  async #consultations(actor: Actor, context: Context): Promise<Map<string, NamedConsultation>> {
    const rows = await this.db.query<{ id: string; slug: string; is_demo: boolean; access: string; wording_id: string }[]>(
      'select id, slug, is_demo, access, wording_id from consultations order by id desc limit 200',
    );
    if (rows.some(({ access }) => access === 'MEMBERS'))
      await this.db.transaction((manager) => note(manager, { act: 'A03', role: 'ADMINISTRATOR', personId: actor.personId }));
    const said = await Promise.all(rows.map(({ wording_id }) => this.languages.part(wording_id, 'title', context)));
    return new Map(
      rows.flatMap(({ id, slug, is_demo: isDemo }, place) => {
        const title = said[place];
        return title ? [[id, { slug, title, isDemo }] as const] : [];
      }),
    );
  }

  async #facts(): Promise<InstallationFacts> {
    const [row] = await this.db.query<{ bytes: string; consultations: number; people: number; is_whole: boolean }[]>(
      `select pg_database_size(current_database()) as bytes, (select count(*) from consultations)::int as consultations,
              (select count(*) from participants where not is_renewal)::int as people, audit.broken() is null as is_whole`,
    );
    return {
      version,
      megabytes: Math.ceil(Number(row?.bytes ?? 0) / 1_000_000),
      consultations: row?.consultations ?? 0,
      people: publicCount(row?.people ?? 0),
      isLogWhole: row?.is_whole ?? false,
    };
  }
}
