import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { PhaseKind } from '@baraza/shared/vocabularies';
import type { Said } from '#features/languages/languages.service.js';
import { now } from '#platform/clock.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { gathered, inOrder } from '#platform/graphql/loaders.js';
import { Card } from './card.entity.js';
import { Consultation } from './consultation.entity.js';
import type { Standing } from './consultations.policy.js';
import { Phase } from './phase.entity.js';
import { SuspendedService } from './suspended.service.js';
import { Theme } from './theme.entity.js';

/** A theme with its words in the reader's language. */
export type SaidTheme = { readonly consultationId: string; readonly code: string; readonly said: Said };

/** Consultations and what stands around them: phases, themes, cards. */
@Injectable()
export class ConsultationsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly suspended: SuspendedService,
  ) {}

  all(): Promise<Consultation[]> {
    return this.db.getRepository(Consultation).find({ order: { id: 'DESC' }, take: 50 });
  }

  async bySlug(slug: string): Promise<Consultation> {
    const consultation = await this.db.getRepository(Consultation).findOneBy({ slug });
    if (!consultation) throw notFound();
    return consultation;
  }

  readonly byIds = async (ids: readonly string[]): Promise<(Consultation | null)[]> => {
    const found = await this.db.getRepository(Consultation).createQueryBuilder('c').where('c.id = any(:ids)', { ids }).getMany();
    return inOrder(ids, found, ({ id }) => id);
  };

  readonly phases = async (ids: readonly string[]): Promise<Phase[][]> => {
    const phases = await this.db
      .getRepository(Phase)
      .createQueryBuilder('p')
      .where('p.consultation_id = any(:ids)', { ids })
      .orderBy('p.id')
      .getMany();
    return gathered(ids, phases, ({ consultationId }) => consultationId);
  };

  readonly themes = async (ids: readonly string[], { language }: Context): Promise<SaidTheme[][]> => {
    const rows = await this.db.query<
      { consultation_id: string; code: string; language: string; parts: Said['parts']; rendered: Said['rendered'] }[]
    >(
      `select t.consultation_id, t.code, w.language, w.parts, r.parts as rendered
       from themes t join wordings w on w.id = t.wording_id left join renderings r on r.wording_id = w.id and r.language = $2
       where t.consultation_id = any($1) order by t.position`,
      [ids, language],
    );
    const themes = rows.map(({ consultation_id, code, ...said }) => ({ consultationId: consultation_id, code, said }));
    return gathered(ids, themes, ({ consultationId }) => consultationId);
  };

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
      context.loaders.of(this.phases, context).load(consultationId),
      context.loaders.of(this.suspended.by, context).load(consultationId),
    ]);
    const at = now();
    const open: PhaseKind[] = phases.filter((phase) => phase.isOpen(at)).map(({ kind }) => kind);
    return { consultationId, open, suspended };
  }
}
