import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { PhaseKind } from '@baraza/shared/vocabularies';
import { VisitsService } from '#features/visits/visits.service.js';
import { now } from '#platform/clock.js';
import { absent, notFound } from '#platform/errors.js';
import { type Context, visitorContext } from '#platform/graphql/context.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { LiveGate } from '#platform/live/live-gate.js';
import { AccessService } from './access.service.js';
import { Card } from './card.entity.js';
import { Consultation } from './consultation.entity.js';
import type { Standing } from './consultations.policy.js';
import { SurroundingsService } from './surroundings.service.js';
import { SuspendedService } from './suspended.service.js';
import { Theme } from './theme.entity.js';

/** Consultations and what stands around them: phases, themes, cards. */
@Injectable()
export class ConsultationsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly access: AccessService,
    private readonly visits: VisitsService,
    private readonly gate: LiveGate,
    private readonly suspended: SuspendedService,
    private readonly surroundings: SurroundingsService,
  ) {}

  onModuleInit(): void {
    this.gate.tell((slug, token) => this.#heard(slug, token));
  }

  /** Those the one who asks may see. */
  async all(context: Context): Promise<Consultation[]> {
    return (await this.#seen(context)).orderBy('c.id', 'DESC').take(50).getMany();
  }

  async bySlug(slug: string, context: Context): Promise<Consultation> {
    const consultation = await (await this.#seen(context)).andWhere('c.slug = :slug', { slug }).getOne();
    if (!consultation) throw notFound();
    this.surroundings.note(context, { consultationId: consultation.id, edition: consultation.edition });
    return consultation;
  }

  readonly byIds = async (ids: readonly string[], context: Context): Promise<(Consultation | null)[]> => {
    const found = await (await this.#seen(context)).andWhere('c.id = any(:ids)', { ids }).getMany();
    return inOrder(ids, found, ({ id }) => id);
  };

  /** Refuses what belongs to a consultation the one who asks may not see, as if it never was. */
  async ensureSeen(consultationId: string, context: Context): Promise<void> {
    const [seen] = await this.byIds([consultationId], context);
    if (!seen) throw notFound();
  }

  /** For the socket: asked once for each room somebody joins, as the one who joins. */
  async #heard(slug: string, token: string | null): Promise<Consultation | null> {
    const context = { ...visitorContext('en'), actor: () => this.visits.actorOf(token) };
    return this.bySlug(slug, context).catch(absent);
  }

  async #seen(context: Context): Promise<SelectQueryBuilder<Consultation>> {
    const open = await this.access.openTo(context);
    return this.db.getRepository(Consultation).createQueryBuilder('c').where(`(c.access = 'PUBLIC' or c.id = any(:open))`, { open });
  }

  cards(consultationId: string): Promise<Card[]> {
    return this.db.getRepository(Card).find({ where: { consultationId }, order: { position: 'ASC' } });
  }

  async themeCodes(consultationId: string): Promise<string[]> {
    const themes = await this.db.getRepository(Theme).find({ where: { consultationId }, select: { code: true } });
    return themes.map(({ code }) => code);
  }

  /** Which phases of a consultation are open now, and whether the one who asks is suspended in it. */
  async standing(consultationId: string, context: Context): Promise<Standing> {
    const [phases, suspended] = await Promise.all([
      context.loaders.of(this.surroundings.phases, context).load(consultationId),
      context.loaders.of(this.suspended.by, context).load(consultationId),
    ]);
    const at = now();
    const open: PhaseKind[] = phases.filter((phase) => phase.isOpen(at)).map(({ kind }) => kind);
    return { consultationId, open, suspended };
  }
}
