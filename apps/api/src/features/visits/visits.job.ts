import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { draftLimits } from '@baraza/shared/limits';
import { dayBefore, now, today } from '#platform/clock.js';
import { faultLine } from '#platform/graphql/ask.js';
import { Secret } from '#platform/secret.js';
import { draftUse, keyDays } from './visits.policy.js';

const every = 5 * 60_000;

/** What is over is not kept. */
@Injectable()
export class VisitsJob implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Visits');
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly secret: Secret,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#forgetQuietly(), every);
    void this.#forgetQuietly();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Deletes visits, links, challenges, codes for co-authors, keys and drafts that are over, and people to whom nothing leads any more, with their drafts. */
  async forget(): Promise<void> {
    await this.db.query('delete from visits where ends_at <= $1', [now()]);
    await this.db.query('delete from links where ends_at <= $1', [now()]);
    await this.db.query('delete from spent_challenges where ends_at <= $1', [now()]);
    await this.db.query('delete from author_codes where ends_on < $1', [today()]);
    await this.db.query('delete from keys where used_on < $1', [dayBefore(keyDays)]);
    await this.db.query('delete from drafts where kept_on < $1', [dayBefore(draftLimits.days)]);
    const [gone] = await this.db.query<[{ id: string }[], number]>(
      `delete from people p
       where not exists (select 1 from visits where person_id = p.id) and not exists (select 1 from receipts where person_id = p.id)
         and not exists (select 1 from links where person_id = p.id) and not exists (select 1 from held_roles where person_id = p.id)
         and not exists (select 1 from decisions where person_id = p.id) and not exists (select 1 from suspensions where person_id = p.id)
         and not exists (select 1 from appeals where person_id = p.id) and not exists (select 1 from staff where person_id = p.id)
       returning id`,
    );
    const marks = gone.map(({ id }) => this.secret.mark(draftUse, id));
    if (marks.length > 0) await this.db.query('delete from drafts where person_mark = any($1)', [marks]);
  }

  async #forgetQuietly(): Promise<void> {
    try {
      await this.forget();
    } catch (fault) {
      // While we close, the database may be gone already: the next start forgets.
      if (this.#timer) this.#log.warn(faultLine(fault));
    }
  }
}
