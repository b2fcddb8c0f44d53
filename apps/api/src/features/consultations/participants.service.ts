import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { StakeholderGroup } from '@baraza/shared/vocabularies';
import { publicCount } from '@baraza/shared/publication';
import type { Actor } from '#features/people/actor.js';
import { drawPseudonym } from '#features/people/pseudonym.js';
import { conflict, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { ConsultationsService } from './consultations.service.js';
import { Participant } from './participant.entity.js';

/** People as participants: each with a pseudonym of its own in each consultation. */
@Injectable()
export class ParticipantsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
  ) {}

  find(actor: Actor, consultationId: string): Promise<Participant | null> {
    return this.db.getRepository(Participant).findOneBy({ personId: actor.personId, consultationId });
  }

  /** The participant of a person here; she becomes one at her first contribution. */
  async takePart(manager: EntityManager, { personId }: Actor, consultationId: string): Promise<string> {
    const known = await manager.query<{ id: string }[]>('select id from participants where consultation_id = $1 and person_id = $2', [
      consultationId,
      personId,
    ]);
    if (known[0]) return known[0].id;

    for (let attempt = 0; attempt < 12; attempt += 1) {
      const [made] = await manager.query<{ id: string }[]>(
        `insert into participants (consultation_id, person_id, pseudonym) values ($1, $2, $3)
         on conflict on constraint participants_consultation_id_pseudonym_key do nothing returning id`,
        [consultationId, personId, drawPseudonym(attempt)],
      );
      if (made) return made.id;
    }
    throw conflict();
  }

  /** Notes the group she says she belongs to; null: she skips. Kept for counts of groups alone, never shown beside her words. */
  async describe(
    context: Context,
    input: { key: string; consultation: string; stakeholderGroup?: StakeholderGroup | null },
  ): Promise<Participant> {
    const consultation = await this.consultations.bySlug(input.consultation);
    const { personId } = await this.visits.act(context, 'describeMyself', input, async (manager, actor) => {
      const participant = await manager.getRepository(Participant).findOneBy({ personId: actor.personId, consultationId: consultation.id });
      if (!participant) throw notFound();
      await manager
        .getRepository(Participant)
        .update({ id: participant.id }, { stakeholderGroup: input.stakeholderGroup ?? null, wasAsked: true });
      return participant.id;
    });
    return this.db.getRepository(Participant).findOneByOrFail({ personId, consultationId: consultation.id });
  }

  /** How many took part, as the public may see it. */
  async publicCount(consultationId: string): Promise<number | null> {
    return publicCount(await this.db.getRepository(Participant).countBy({ consultationId }));
  }
}
