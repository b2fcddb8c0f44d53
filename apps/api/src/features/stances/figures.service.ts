import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { PublicTable } from '@baraza/disclosure/figures';
import { now } from '#platform/clock.js';
import { Counting } from '#platform/db/counting.js';
import { faultLine } from '#platform/graphql/ask.js';
import { inOrder } from '#platform/graphql/loaders.js';
import { Tail } from '#platform/live/tail.js';
import type { Question } from './figure.entity.js';
import { stancesOf } from './figures.policy.js';
import { type Due, findDue, PublicationsService } from './publications.service.js';
import type { Stances } from './stances.type.js';

/** Figures of people: read as they were last published, and published anew when it is time. */
@Injectable()
export class FiguresService {
  readonly #log = new Logger('Figures');
  #looking: Promise<void> | null = null;
  #next: { readonly subjects: Set<string>; readonly looked: Promise<void> } | null = null;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly counting: Counting,
    private readonly publications: PublicationsService,
    private readonly tail: Tail,
  ) {}

  /** Stances by proposal as they were last published; null until ten people took one. */
  readonly stances = (proposalIds: readonly string[]): Promise<(Stances | null)[]> => this.stancesIn(this.db.manager, proposalIds);

  /** The same within a transaction, for figures that must stand for one moment. */
  async stancesIn(manager: EntityManager, proposalIds: readonly string[]): Promise<(Stances | null)[]> {
    const rows = await manager.query<{ id: string; published: PublicTable }[]>(
      `select p.id, f.published from proposals p join figures f on f.subject = p.public_id and f.question = 'STANCE'
       where p.id = any($1) and f.edition = coalesce(p.meaning_since, 0)`,
      [proposalIds],
    );
    return inOrder(proposalIds, rows, ({ id }) => id).map((row) => row && stancesOf(row.published));
  }

  /** Who takes part in consultations, by stakeholder group, as it was last published. */
  readonly groups = (subjects: readonly string[]): Promise<(PublicTable | null)[]> =>
    this.participationIn(this.db.manager, subjects, 'GROUP');

  /** Who takes part in consultations, by age, as it was last published. */
  readonly ages = (subjects: readonly string[]): Promise<(PublicTable | null)[]> => this.participationIn(this.db.manager, subjects, 'AGE');

  /** The same within a transaction. */
  async participationIn(
    manager: EntityManager,
    subjects: readonly string[],
    question: Exclude<Question, 'STANCE'>,
  ): Promise<(PublicTable | null)[]> {
    const rows = await manager.query<{ subject: string; published: PublicTable }[]>(
      'select subject, published from figures where subject = any($1) and question = $2',
      [subjects, question],
    );
    return inOrder(subjects, rows, ({ subject }) => subject).map((row) => row && row.published);
  }

  /**
   * Publishes what is due of one subject: once for all who ask while the last look is still under way. What fails is tried
   * again by the next one who asks, or by the job: nothing but the figures waits for it.
   */
  look(subject: string): Promise<void> {
    if (!this.#looking) return this.#start([subject]);
    // What is under way may have counted before this stance was stored.
    this.#next ??= { subjects: new Set(), looked: this.#looking.then(() => this.#startNext()) };
    this.#next.subjects.add(subject);
    return this.#next.looked;
  }

  /** Publishes whatever is due, wherever, and lets go of what is erased. */
  async lookEverywhere(): Promise<void> {
    await this.#tried(() => this.publications.forget());
    await this.#publishDue(null);
  }

  #start(subjects: readonly string[]): Promise<void> {
    this.#looking = this.#publishDue(subjects).finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  #startNext(): Promise<void> {
    const subjects = [...(this.#next?.subjects ?? [])];
    this.#next = null;
    return this.#start(subjects);
  }

  async #publishDue(subjects: readonly string[] | null): Promise<void> {
    await this.#tried(async () => {
      const due = await this.counting.query<Due[]>(findDue, [now(), subjects]);
      for (const one of due)
        await this.#tried(async () => {
          if (await this.publications.publish(one)) this.tail.wake(one.consultation_id);
        });
    });
  }

  /** What fails is tried again at the next look, and holds up nothing else. */
  async #tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      this.#log.warn(faultLine(fault));
    }
  }
}
