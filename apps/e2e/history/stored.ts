import { createHash } from 'node:crypto';
import pg from 'pg';

/** A text as it was written. */
export type Wording = { readonly language: unknown; readonly parts: Readonly<Record<string, unknown>> };

/** A wording that stays readable under its number. */
export type Numbered = Wording & { readonly number: number; readonly isNewMeaning: unknown };

/** A contribution as the database holds it. */
export type StoredContribution = {
  readonly id: string;
  readonly proposal: string | null;
  readonly parent: string | null;
  readonly about: unknown;
  readonly wording: Wording;
  readonly history: readonly Numbered[];
  readonly publication: string;
  readonly isHidden: boolean;
};

export type StoredEvent = { readonly number: number; readonly kind: string; readonly about: string };

/** What was decided of a contribution, or said by one person of one: a line that can be compared. */
type Line = { readonly line: string };

/** The numbered wordings of a contribution. */
const history = (id: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'isNewMeaning', v.is_new_meaning, 'language', n.language, 'parts', n.parts) order by v.number)
            from revisions v join wordings n on n.id = v.wording_id where v.contribution_id = ${id}), '[]') as history`;
const wording = `jsonb_build_object('language', w.language, 'parts', w.parts) as wording`;

/** What the database holds, read past the application. */
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

  /** What makes an acknowledged change outlive a loss of power, which nobody kills here: `on` each. */
  async promises(): Promise<unknown> {
    const names = ['fsync', 'synchronous_commit', 'full_page_writes'];
    const rows = await this.rows<{ name: string; setting: string }>('select name, setting from pg_settings where name = any($1)', [names]);
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  }

  /** Proposals that were put forward here, and all comments. */
  contributions(): Promise<StoredContribution[]> {
    return this.rows(
      `select p.public_id as id, null as proposal, null as parent, jsonb_build_object('themes', p.theme_codes, 'stages', p.stages) as about,
              ${wording}, ${history('p.public_id')}, p.publication, p.is_hidden as "isHidden"
       from proposals p left join wordings w on w.id = p.wording_id where p.origin = 'PARTICIPANT'
       union all
       select c.public_id, p.public_id, parent.public_id, to_jsonb(c.kind), ${wording}, ${history('c.public_id')}, c.publication, c.is_hidden
       from comments c join proposals p on p.id = c.proposal_id left join wordings w on w.id = c.wording_id
       left join comments parent on parent.id = c.parent_id`,
    );
  }

  async given(): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(`select public_id as id from proposals where origin = 'RECOMMENDATION' order by id`);
    return rows.map(({ id }) => id);
  }

  async themes(consultation: string): Promise<string[]> {
    const rows = await this.rows<{ code: string }>(
      'select t.code from themes t join consultations k on k.id = t.consultation_id where k.slug = $1 order by t.position',
      [consultation],
    );
    return rows.map(({ code }) => code);
  }

  events(consultation: string): Promise<StoredEvent[]> {
    return this.rows(
      `select e.number, e.kind, coalesce(e.comment_id, e.proposal_id) as about from events e join consultations k on k.id = e.consultation_id
       where k.slug = $1 order by e.number`,
      [consultation],
    );
  }

  async lastEvent(consultation: string): Promise<number> {
    const [row] = await this.rows<{ last: number }>('select last_event as last from consultations where slug = $1', [consultation]);
    return row?.last ?? 0;
  }

  /** How often each of some keys is stored. */
  async timesOf(keys: readonly string[]): Promise<number[]> {
    const hashes = keys.map((key) => createHash('sha256').update(key.toLowerCase()).digest());
    const rows = await this.rows<{ times: number }>(
      `select (select count(*) from keys k where k.key_hash = hash)::int as times from unnest($1::bytea[]) with ordinality as asked (hash, place) order by place`,
      [hashes],
    );
    return rows.map(({ times }) => times);
  }

  /** The newest wording there is, whatever it belongs to. */
  async lastWording(): Promise<string> {
    const [row] = await this.rows<{ last: string }>('select coalesce(max(id), 0) as last from wordings');
    return row?.last ?? '0';
  }

  /** Every wording after that one. */
  wordingsAfter(last: string): Promise<Wording[]> {
    return this.rows('select w.language, w.parts from wordings w where w.id > $1', [last]);
  }

  /** Stances and ratings: one line each, which tells no person. */
  async said(): Promise<string[]> {
    return this.#lines(
      `select p.public_id || ' ' || s.kind as line from stances s join proposals p on p.id = s.proposal_id
       union all select c.public_id || ' ' || r.kind from ratings r join comments c on c.id = r.comment_id where r.kind is not null`,
    );
  }

  async people(consultation: string): Promise<number> {
    const [row] = await this.rows<{ count: number }>(
      'select count(*)::int as count from participants a join consultations k on k.id = a.consultation_id where k.slug = $1',
      [consultation],
    );
    return row?.count ?? 0;
  }

  /** What was decided, in its order. */
  decisions(): Promise<string[]> {
    return this.#lines(`select concat_ws(' ', contribution_id, kind, rule, reason) as line from decisions order by id`);
  }

  /** What the log says was decided, in its order. */
  log(): Promise<string[]> {
    return this.#lines(
      `select concat_ws(' ', subject, case act when 'M03' then 'HIDE' else 'RESTORE' end, rule) as line from audit.entries where act in ('M03', 'M04') order by number`,
    );
  }

  /** The first number at which the chain of the log is broken. */
  async broken(): Promise<string | null> {
    const [row] = await this.rows<{ broken: string | null }>('select audit.broken() as broken');
    return row?.broken ?? null;
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.client.query(sql, values);
    return rows as Row[];
  }

  async #lines(sql: string): Promise<string[]> {
    const rows = await this.rows<Line>(sql);
    return rows.map(({ line }) => line);
  }
}
