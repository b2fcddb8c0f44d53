import { createHash } from 'node:crypto';
import pg from 'pg';

/** A contribution as the database holds it. */
export type StoredContribution = {
  readonly id: string;
  readonly proposal: string | null;
  readonly parent: string | null;
  readonly words: string;
  readonly publication: string;
  readonly isHidden: boolean;
};

/** What the database holds, read past the application once all is quiet. */
export class Store {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<Store> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Store(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Proposals that were put forward here, and all comments, in the order of their threads. */
  contributions(): Promise<StoredContribution[]> {
    return this.#rows(
      `select p.public_id as id, null as proposal, null as parent, w.parts->>'title' as words, p.publication, p.is_hidden as "isHidden"
       from proposals p join wordings w on w.id = p.wording_id where p.origin = 'PARTICIPANT'
       union all
       (select c.public_id, p.public_id, parent.public_id, w.parts->>'words', c.publication, c.is_hidden
        from comments c join proposals p on p.id = c.proposal_id join wordings w on w.id = c.wording_id
        left join comments parent on parent.id = c.parent_id order by p.id, c.path)`,
    );
  }

  recommendations(): Promise<{ readonly id: string }[]> {
    return this.#rows(`select p.public_id as id from proposals p where p.origin = 'RECOMMENDATION' order by p.id`);
  }

  theme(consultation: string): Promise<{ readonly code: string }[]> {
    return this.#rows(
      'select t.code from themes t join consultations k on k.id = t.consultation_id where k.slug = $1 order by t.position limit 1',
      [consultation],
    );
  }

  events(consultation: string): Promise<{ readonly number: number; readonly kind: string; readonly about: string }[]> {
    return this.#rows(
      `select e.number, e.kind, coalesce(e.comment_id, e.proposal_id) as about from events e join consultations k on k.id = e.consultation_id
       where k.slug = $1 order by e.number`,
      [consultation],
    );
  }

  async lastEvent(consultation: string): Promise<number> {
    const [row] = await this.#rows<{ last: number }>('select last_event as last from consultations where slug = $1', [consultation]);
    return row?.last ?? 0;
  }

  /** How often each of some keys is stored. */
  async timesOf(keys: readonly string[]): Promise<number[]> {
    const hashes = keys.map((key) => createHash('sha256').update(key.toLowerCase()).digest());
    const rows = await this.#rows<{ times: number }>(
      `select (select count(*) from keys k where k.key_hash = hash)::int as times from unnest($1::bytea[]) with ordinality as asked (hash, place) order by place`,
      [hashes],
    );
    return rows.map(({ times }) => times);
  }

  /** Stances by proposal and kind, counted. */
  stances(): Promise<{ readonly proposal: string; readonly kind: string; readonly people: number }[]> {
    return this.#rows(
      `select p.public_id as proposal, s.kind, count(*)::int as people from stances s join proposals p on p.id = s.proposal_id group by 1, 2 order by 1, 2`,
    );
  }

  /** Entries of the log about decisions, and the first number at which its chain is broken. */
  async log(): Promise<{ readonly decisions: number; readonly broken: string | null }> {
    const [row] = await this.#rows<{ decisions: number; broken: string | null }>(
      `select (select count(*) from audit.entries where act in ('M03', 'M04'))::int as decisions, audit.broken() as broken`,
    );
    return row ?? { decisions: 0, broken: null };
  }

  async #rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.client.query(sql, values);
    return rows as Row[];
  }
}
