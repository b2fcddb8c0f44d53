import type { DataSource } from 'typeorm';
import { isId } from '#platform/texts.js';

/** The most proposals whose consultation is remembered. */
const knownMost = 10_000;

/** Which consultation a change is about, as far as counting goes. A proposal never moves, so it is asked for once. */
export class Places {
  readonly #known = new Map<string, string>();

  constructor(private readonly db: DataSource) {}

  /** The consultation's id; '' when the change names none: then all of those are counted together. */
  async of(body: Readonly<Record<string, unknown>>): Promise<string> {
    const { consultation, proposal } = body;
    if (typeof consultation === 'string') return this.#find(consultation, 'select id from consultations where slug = $1');
    if (typeof proposal !== 'string' || !isId(proposal)) return '';
    return this.#find(proposal, 'select consultation_id as id from proposals where public_id = $1');
  }

  async #find(name: string, sql: string): Promise<string> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const [row] = await this.db.query<{ id: string }[]>(sql, [name]);
    if (!row) return '';
    if (this.#known.size >= knownMost) this.#known.clear();
    this.#known.set(name, row.id);
    return row.id;
  }
}
