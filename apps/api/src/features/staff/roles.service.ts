import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Role } from '@baraza/shared/vocabularies';
import { LanguagesService } from '#features/languages/languages.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { Context } from '#platform/graphql/context.js';
import type { LinkLead, RoleHeld } from './staff.type.js';

type Held = { role: Role; slug: string; is_demo: boolean; wording_id: string };

/** Which roles somebody holds where, by the names of the consultations alone: she may not be allowed in yet. */
@Injectable()
export class RolesService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly languages: LanguagesService,
    private readonly visits: VisitsService,
  ) {}

  async of(personId: string, context: Context): Promise<RoleHeld[]> {
    const held = await this.db.query<Held[]>(
      `select h.role, c.slug, c.is_demo, c.wording_id from held_roles h join consultations c on c.id = h.consultation_id
       where h.person_id = $1 order by c.id desc limit 50`,
      [personId],
    );
    const roles = held.map(async ({ role, slug, is_demo: isDemo, wording_id: id }) => {
      const title = await this.languages.part(id, 'title', context);
      return title ? [{ role, consultation: { slug, title, isDemo } }] : [];
    });
    return (await Promise.all(roles)).flat();
  }

  /** What a one-time link is for, without using it up. */
  async behind(token: string, context: Context): Promise<LinkLead> {
    const link = await this.visits.look(token);
    if (!link) return { isUsable: false, kind: null, isAdministrator: false, roles: [] };
    const [staff] = await this.db.query<{ is_administrator: boolean }[]>('select is_administrator from staff where person_id = $1', [
      link.personId,
    ]);
    const roles = await this.of(link.personId, context);
    return { isUsable: true, kind: link.kind, isAdministrator: staff?.is_administrator ?? false, roles };
  }
}
