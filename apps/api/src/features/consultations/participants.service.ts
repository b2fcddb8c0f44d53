import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#features/people/actor.js';
import { drawPseudonym } from '#features/people/pseudonym.js';
import { AppError, conflict, ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { VisitsService } from '#features/visits/visits.service.js';
import type { DescribeMyselfInput, StartAfreshInput } from './consultations.inputs.js';
import { ensureTakesPart, mayConsultation } from './consultations.policy.js';
import { ConsultationsService } from './consultations.service.js';
import { MarksService, roundsMost } from './marks.service.js';
import { Participant } from './participant.entity.js';

/** One of the participants a person is. */
export type Own = { readonly id: string; readonly consultationId: string; readonly pseudonym: number };

/** A contribution as far as its authors go. Comments have one; proposals may have co-authors. */
export type Authored = {
  readonly consultationId: string;
  readonly authorMark: Buffer | null;
  readonly coauthorMarks?: readonly Buffer[];
};

type Known = { readonly id: string; readonly person_mark: Buffer };

/**
 * People as participants: each with a pseudonym of its own in each consultation. A participant is found by a keyed hash of
 * the person and the consultation, so that no column joins what one person said in two of them.
 */
@Injectable()
export class ParticipantsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly consultations: ConsultationsService,
    private readonly marks: MarksService,
  ) {}

  /** The participant she is here now; null before her first contribution. */
  async find(actor: Actor, consultationId: string): Promise<Participant | null> {
    const [newest] = await this.db
      .getRepository(Participant)
      .createQueryBuilder('p')
      .where('p.consultation_id = :consultationId and p.person_mark = any(:marks)', {
        consultationId,
        marks: this.marksOf(actor, consultationId),
      })
      .orderBy('p.id', 'DESC')
      .limit(1)
      .getMany();
    return newest ?? null;
  }

  /** All marks a person can have in a consultation: one for each time she may start afresh. */
  marksOf(actor: Actor, consultationId: string): readonly Buffer[] {
    return this.marks.all(actor, consultationId);
  }

  /** Whether a contribution, known by the marks of its authors, is hers: the one predicate for it. */
  isHers(visitor: Actor | null, { consultationId, authorMark, coauthorMarks = [] }: Authored): boolean {
    if (visitor === null) return false;
    const own = this.marksOf(visitor, consultationId);
    return [authorMark, ...coauthorMarks].some((author) => author !== null && own.some((mark) => mark.equals(author)));
  }

  /** Everyone she is, in all consultations: found by marks only she can have. */
  async all(manager: EntityManager, actor: Actor): Promise<Own[]> {
    const consultations = await manager.query<{ id: string }[]>('select id from consultations');
    const marks = consultations.flatMap(({ id }) => this.marksOf(actor, id).map((mark) => ({ id, mark })));
    return manager.query<Own[]>(
      `select a.id, a.consultation_id as "consultationId", a.pseudonym from participants a
       where (a.consultation_id, a.person_mark) in (select * from unnest($1::bigint[], $2::bytea[])) order by a.consultation_id, a.id`,
      [marks.map(({ id }) => id), marks.map(({ mark }) => mark)],
    );
  }

  /** Whether she takes part here already. */
  async isIn(manager: EntityManager, actor: Actor, consultationId: string): Promise<boolean> {
    return (await this.#known(manager, actor, consultationId)).length > 0;
  }

  /** The participant a person speaks as here; she becomes one at her first contribution. */
  async takePart(manager: EntityManager, actor: Actor, consultationId: string): Promise<string> {
    const known = await this.#known(manager, actor, consultationId);
    return known.at(-1)?.id ?? this.#enter(manager, actor, consultationId, 0);
  }

  /** The participant a person counts as here: the first she was, however often she started afresh. */
  async countsAs(manager: EntityManager, actor: Actor, consultationId: string): Promise<string> {
    const known = await this.#known(manager, actor, consultationId);
    return known[0]?.id ?? this.#enter(manager, actor, consultationId, 0);
  }

  /** A fresh pseudonym: from now on she speaks as somebody else, and what she said before stays with the old one. */
  async startAfresh(context: Context, input: StartAfreshInput): Promise<Participant> {
    const consultation = await this.consultations.bySlug(input.consultation, context);
    const standing = await this.consultations.standing(consultation.id, context);
    const { result } = await this.visits.act(context, 'startAfresh', { ...input }, async (manager, actor) => {
      ensureTakesPart(mayConsultation.startAfresh(actor, standing), standing);
      const known = await this.#known(manager, actor, consultation.id);
      if (known.length === 0) throw notFound();
      ensure(known.length < roundsMost);
      return this.#enter(manager, actor, consultation.id, known.length);
    });
    return this.db.getRepository(Participant).findOneByOrFail({ id: result });
  }

  /** Notes what she says of herself, apart from all else: it can be counted and never read. Null: she takes an answer back. */
  async describe(context: Context, input: DescribeMyselfInput): Promise<Participant> {
    const consultation = await this.consultations.bySlug(input.consultation, context);
    const { result } = await this.visits.act(context, 'describeMyself', { ...input }, async (manager, actor) => {
      const known = await this.#known(manager, actor, consultation.id);
      const [first] = known;
      if (!first) throw notFound();
      const answers = { GROUP: input.stakeholderGroup, AGE: input.ageBracket };
      for (const [question, answer] of Object.entries(answers))
        if (answer !== undefined) await manager.query('select apart.describe($1, $2, $3)', [first.id, question, answer]);
      await manager.query('update participants set was_asked = true where id = any($1)', [known.map(({ id }) => id)]);
      return known.at(-1)?.id ?? first.id;
    });
    return this.db.getRepository(Participant).findOneByOrFail({ id: result });
  }

  /** Held until commit: whoever erases herself waits for what she is just saying, or it waits for that. */
  async #known(manager: EntityManager, actor: Actor, consultationId: string): Promise<Known[]> {
    return manager.query<Known[]>(
      'select id, person_mark from participants where consultation_id = $1 and person_mark = any($2) order by id for key share',
      [consultationId, this.marksOf(actor, consultationId)],
    );
  }

  async #enter(manager: EntityManager, actor: Actor, consultationId: string, round: number): Promise<string> {
    const person = await manager.query<unknown[]>('select 1 from people where id = $1 for key share', [actor.personId]);
    // She erased herself a moment ago.
    if (person.length === 0) throw new AppError('NOT_SIGNED_IN');
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const [made] = await manager.query<{ id: string }[]>(
        `insert into participants (consultation_id, person_mark, is_renewal, pseudonym, was_asked)
         values ($1, $2, $3, $4, $3) on conflict do nothing returning id`,
        [consultationId, this.marks.of(actor, consultationId, round), round > 0, drawPseudonym(attempt)],
      );
      if (made) return made.id;
      // Taken is either the name, or the mark: by herself, at the same moment.
      const known = await this.#known(manager, actor, consultationId);
      if (known[round]) return known[round].id;
    }
    throw conflict();
  }
}
