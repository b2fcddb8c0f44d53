import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { LanguagesService } from '#features/languages/languages.service.js';
import type { Parts } from '#features/languages/wording.entity.js';
import { faultLine } from '#platform/graphql/ask.js';

type Missing = { readonly wordingId: string; readonly language: string; readonly parts: Parts };

const atOnce = 500;

/** What was stored before there was a search, or by other ways than the services, is made to be found at the next start. */
@Injectable()
export class SearchJob implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger('Search');
  #isOver = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly languages: LanguagesService,
  ) {}

  /** The first some hundred at once; a large store goes on beside the first requests. */
  async onApplicationBootstrap(): Promise<void> {
    if (await this.#more()) void this.#rest();
  }

  onModuleDestroy(): void {
    this.#isOver = true;
  }

  async #rest(): Promise<void> {
    while (await this.#more());
  }

  /** Whether there is more to do now. What cannot be done keeps nobody from starting: the next start goes on. */
  async #more(): Promise<boolean> {
    try {
      return !this.#isOver && (await this.#some());
    } catch (fault) {
      // While we close, the database may be gone already.
      if (!this.#isOver) this.#log.warn(faultLine(fault));
      return false;
    }
  }

  /** Whether there may be more. */
  async #some(): Promise<boolean> {
    const missing = await this.db.query<Missing[]>(
      `with contributed as (
         select wording_id from proposals where wording_id is not null union all select wording_id from comments where wording_id is not null),
       texts as (
         select w.id, w.language, w.parts from contributed c join wordings w on w.id = c.wording_id union all
         select r.wording_id, r.language, r.parts from contributed c join renderings r on r.wording_id = c.wording_id)
       select t.id as "wordingId", t.language, t.parts from texts t
       where not exists (select 1 from search_texts s where s.wording_id = t.id and s.language = t.language) limit $1`,
      [atOnce],
    );
    await this.languages.index(missing);
    return missing.length === atOnce;
  }
}
