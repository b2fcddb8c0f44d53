import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** A comment as it is stored. */
export type Stored = { readonly id: string; readonly parent: string | null; readonly words: string };

/** What the database holds, read past the application. */
export class Record {
  readonly #client: pg.Client;

  private constructor(url: string) {
    this.#client = new pg.Client({ connectionString: url });
  }

  static async open(url: string): Promise<Record> {
    const record = new Record(url);
    await record.#client.connect();
    return record;
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** The whole thread of a proposal, in its order. */
  thread(proposal: string): Promise<Stored[]> {
    return this.#rows(
      `select c.public_id as id, parent.public_id as parent, w.parts->>'words' as words
       from comments c join proposals p on p.id = c.proposal_id join wordings w on w.id = c.wording_id left join comments parent on parent.id = c.parent_id
       where p.public_id = $1 order by c.path`,
      [proposal],
    );
  }

  /** What was said below a proposal with these words in it, in the order of the thread. */
  async said(proposal: string, part: string): Promise<string[]> {
    return (await this.thread(proposal)).map(({ words }) => words).filter((words) => words.includes(part));
  }

  /** Events of a consultation in the order of their numbers. */
  events(consultation: string): Promise<{ readonly number: number; readonly kind: string; readonly commentId: string | null }[]> {
    return this.#rows(
      `select e.number, e.kind, e.comment_id as "commentId" from events e join consultations c on c.id = e.consultation_id where c.slug = $1 order by e.number`,
      [consultation],
    );
  }

  async lastEvent(consultation: string): Promise<number> {
    const [row] = await this.#rows<{ last: number }>('select last_event as last from consultations where slug = $1', [consultation]);
    return row?.last ?? 0;
  }

  async participants(): Promise<number> {
    const [row] = await this.#rows<{ count: number }>('select count(*)::int as count from participants', []);
    return row?.count ?? 0;
  }

  async recommendation(): Promise<string> {
    const [row] = await this.#rows<{ id: string }>(`select p.public_id as id from proposals p order by p.id limit 1`, []);
    return row?.id ?? '';
  }

  /** Seconds until the first visit ends; null when there is none. */
  async secondsOfVisit(): Promise<number | null> {
    const [row] = await this.#rows<{ seconds: number | null }>(
      'select extract(epoch from min(ends_at) - now())::float as seconds from visits where ends_at > now()',
      [],
    );
    return row?.seconds ?? null;
  }

  /** As if that much time had gone by for everyone who has a visit. */
  async letTimePass(seconds: number): Promise<void> {
    await this.#rows(`update visits set ends_at = ends_at - make_interval(secs => $1)`, [seconds]);
  }

  /** From now on the consultation is for members only. */
  async closeToOthers(consultation: string): Promise<void> {
    await this.#rows(`update consultations set access = 'MEMBERS' where slug = $1`, [consultation]);
  }

  /** A new colleague is invited: the token of her link. */
  async invite(name: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.#rows(
      `with person as (insert into people default values returning id),
            colleague as (insert into staff (person_id, name) select id, $1 from person)
       insert into links (token_hash, person_id, kind, ends_at) select $2, id, 'INVITATION', now() + interval '1 day' from person`,
      [name, createHash('sha256').update(token).digest()],
    );
    return token;
  }

  /** As if the codes of staff, and their proofs, lay far back. */
  async letProofsPass(): Promise<void> {
    await this.#rows('update staff set code_step = null', []);
    await this.#rows(`update visits set proved_at = now() - interval '10 minutes'`, []);
  }

  /** Takes all roles away, past the application: nobody tells it. */
  async takeRoles(): Promise<void> {
    await this.#rows('delete from held_roles', []);
  }

  async #rows<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await this.#client.query(sql, values);
    return rows as Row[];
  }
}
