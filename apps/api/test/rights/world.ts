import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Api, type Caller } from '../api.js';
import { aComment, aProposal, commenting, proposing, suggestion } from '../given.js';
import { openCircle } from './circle.js';
import { asking } from './questions.js';
import type { RoleCode } from './table.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** The consultation every cell is about, and another one. */
export const here = 'closed-circle';
const elsewhere = 'other-circle';

/**
 * Two consultations of their own members, open for everything, with somebody in every role. Each act is asked about a fresh
 * contribution, so that only a right can refuse it.
 */
export class World {
  /** Who plays each role, and with which kind of visit. */
  readonly #people = new Map<string, { id: string; kind: string }>();

  readonly #receipts = new Map<string, string>();

  /** The suspension of SU. */
  #heldBack = '';

  private constructor(readonly api: Api) {}

  static async make(): Promise<World> {
    const world = new World(await Api.start());
    for (const slug of [here, elsewhere]) await openCircle(world.api, slug);
    await world.#staff('FH', here, 'FACILITATOR');
    await world.#staff('FH2', here, 'FACILITATOR');
    await world.#staff('OR', here, 'ORGANIZER');
    await world.#staff('FO', elsewhere, 'FACILITATOR');
    await world.#staff('AD', null, null);
    for (const [name, slug] of [
      ['PA', here],
      ['author', here],
      ['SU', here],
      ['PX', elsewhere],
    ] as const)
      await world.#member(name, slug);
    world.#heldBack = await world.suspension('SU');
    return world;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  as(name: RoleCode | 'author' | 'FH2'): Caller {
    return this.api.as(name);
  }

  /** A fresh proposal by somebody of this consultation. */
  async proposal(author: 'author' | 'PA' | 'SU' = 'author'): Promise<string> {
    const { data, refusal } = await this.unsuspended(author, (caller) =>
      caller.ask(proposing, { input: aProposal({ consultation: here, themes: ['t'] }) }),
    );
    if (refusal) throw new Error(`${author} could not propose: ${refusal}`);
    return data.propose.id;
  }

  /** A fresh comment by somebody of this consultation. */
  async comment(author: 'author' | 'PA' | 'SU' = 'author'): Promise<string> {
    const proposal = await this.proposal();
    const { data, refusal } = await this.unsuspended(author, (caller) => caller.ask(commenting, { input: aComment(proposal) }));
    if (refusal) throw new Error(`${author} could not comment: ${refusal}`);
    return data.comment.id;
  }

  /** Whoever plays a role gets a visit of her kind, proved or not. */
  async proved(name: string, isProved: boolean): Promise<void> {
    const token = this.api.as(name).cookie?.split('=')[1];
    if (!token) return;
    await this.api.rows('update visits set proved_at = $2 where token_hash = $1', [sha256(token), isProved ? new Date() : null]);
  }

  /** Staff with two factors; without a consultation: an administrator. */
  async #staff(name: string, slug: string | null, role: string | null): Promise<string> {
    const { api } = this;
    const [{ id } = { id: '' }] = await api.rows<{ id: string }>('insert into people default values returning id');
    await api.rows(`insert into staff (person_id, name, is_administrator, is_enrolled) values ($1, $2, $3, true)`, [
      id,
      `staff ${name}`,
      role === null,
    ]);
    if (role)
      await api.rows('insert into held_roles (person_id, consultation_id, role) select $1, id, $3 from consultations where slug = $2', [
        id,
        slug,
        role,
      ]);
    await this.#visit(name, id, 'STAFF');
    return id;
  }

  /** Somebody with a receipt, who has taken part. */
  async #member(name: string, slug: string): Promise<void> {
    const { api } = this;
    const [{ id } = { id: '' }] = await api.rows<{ id: string }>('insert into people default values returning id');
    await this.#visit(name, id, 'BORROWED');
    await this.letIn(name, slug);
    const { data } = await api.as(name).ask('mutation { makeReceipt { digits } }');
    this.#receipts.set(name, data.makeReceipt.digits);
  }

  /** Makes somebody a member of a consultation, as an invitation code does. */
  async letIn(name: string, slug: string): Promise<void> {
    const { api } = this;
    await api.rows(`update consultations set access = 'PUBLIC' where slug = $1`, [slug]);
    const { refusal } = await api.as(name).ask(proposing, { input: aProposal({ consultation: slug, themes: ['t'] }) });
    await api.rows(`update consultations set access = 'MEMBERS' where slug = $1`, [slug]);
    if (refusal) throw new Error(`${name} was not let in: ${refusal}`);
  }

  /** A new visit for whoever plays a role, as if nothing had been asked before; not proved. */
  async refresh(role: RoleCode): Promise<Caller> {
    const person = this.#people.get(role);
    const caller = this.api.as(role);
    caller.cookie = undefined;
    if (person) await this.#visit(role, person.id, person.kind);
    return caller;
  }

  async #visit(name: string, personId: string, kind: string): Promise<void> {
    this.#people.set(name, { id: personId, kind });
    const token = randomBytes(32).toString('base64url');
    await this.api.rows(
      `insert into visits (token_hash, id, person_id, kind, began_on, ends_at, closes_at)
       values ($1, gen_random_uuid(), $2, $3, current_date, now() + interval '1 hour', now() + interval '1 hour')`,
      [sha256(token), personId, kind],
    );
    this.api.as(name).cookie = `visit=${token}`;
  }

  /** The suspended one wrote before she was suspended. */
  async unsuspended<Result>(name: string, work: (caller: Caller) => Promise<Result>): Promise<Result> {
    if (name !== 'SU') return work(this.api.as(name));
    const set = (day: string) => this.api.rows(`update suspensions set lifted_on = ${day} where public_id = $1`, [this.#heldBack || null]);
    await set('current_date');
    const result = await work(this.api.as(name));
    await set('null');
    return result;
  }

  /** A fresh comment that was hidden. */
  async hidden(author: 'author' | 'PA' | 'SU'): Promise<string> {
    const contribution = await this.comment(author);
    await this.#insist('FH', asking.hide, { contribution, rule: 'OFF_TOPIC', reason: 'R.' });
    return contribution;
  }

  /** Other words for a sentence of a fresh proposal. */
  async suggestion(author: 'author' | 'PA' | 'SU'): Promise<string> {
    const { comment } = await this.#insist<{ comment: { id: string } }>(author === 'author' ? 'PA' : 'author', asking.write, {
      ...aComment(await this.proposal(author), suggestion),
    });
    return comment.id;
  }

  /** A fresh comment with a history. */
  async changed(): Promise<string> {
    const comment = await this.comment();
    await this.api.rows('update comments set published_on = current_date - 1 where public_id = $1', [comment]);
    await this.#insist('author', asking.editComment, { comment, kind: 'FACT', language: 'en', words: 'Other words.', keepsHistory: true });
    return comment;
  }

  async withdrawn(): Promise<string> {
    const contribution = await this.comment();
    await this.#insist('author', asking.withdraw, { contribution });
    return contribution;
  }

  /** A comment of somebody who is here for the first time. */
  async byNewcomer(): Promise<string> {
    const name = `newcomer ${randomUUID()}`;
    await this.#member(name, here);
    return this.#write(this.api.as(name));
  }

  /** A suspension of somebody. */
  async suspension(name?: 'SU'): Promise<string> {
    const contribution = name ? await this.#write(this.api.as(name)) : await this.byNewcomer();
    const { suspend } = await this.#insist<{ suspend: { id: string } }>('OR', asking.suspend, { contribution, days: 7, reason: 'R.' });
    return suspend.id;
  }

  /** An open appeal against what FH2 decided. */
  async appeal(): Promise<string> {
    const contribution = await this.comment();
    await this.#insist('FH2', asking.hide, { contribution, rule: 'OFF_TOPIC', reason: 'R.' });
    const { appeal } = await this.#insist<{ appeal: { id: string } }>('author', asking.appeal, {
      contribution,
      language: 'en',
      words: 'W.',
    });
    return appeal.id;
  }

  /** The receipt a role began with; none for strangers and staff. */
  receiptOf(role: RoleCode): string | undefined {
    return this.#receipts.get(role);
  }

  newName(): string {
    return `colleague ${randomUUID()}`;
  }

  /** Somebody who facilitates here; her person's id. */
  async colleague(): Promise<string> {
    return this.#staff(this.newName(), here, 'FACILITATOR');
  }

  /** A code nobody has used. */
  async code(): Promise<string> {
    return (await this.#issued()).invitations[0]?.code ?? '';
  }

  async batch(): Promise<string> {
    return (await this.#issued()).batch.id;
  }

  /** The receipt of somebody who is not there now. */
  async receipt(): Promise<string> {
    const name = `away ${randomUUID()}`;
    await this.#member(name, elsewhere);
    return (await this.api.as(name).ask('mutation { makeReceipt { digits } }')).data.makeReceipt.digits;
  }

  async #issued(): Promise<{ invitations: { code: string }[]; batch: { id: string } }> {
    type Issued = { issueInvitations: { invitations: { code: string }[]; batch: { id: string } } };
    return (await this.#insist<Issued>('OR', asking.issue, { consultation: here, count: 1, days: 1 })).issueInvitations;
  }

  async #write(caller: Caller): Promise<string> {
    const { data, refusal } = await caller.ask(commenting, { input: aComment(await this.proposal()) });
    if (refusal) throw new Error(`could not comment: ${refusal}`);
    return data.comment.id;
  }

  async #insist<Data = unknown>(name: string, query: string, input: Record<string, unknown>): Promise<Data> {
    const { data, refusal, details } = await this.api.as(name).ask(query, { input: { key: randomUUID(), ...input } });
    if (refusal) throw new Error(`${name} was refused ${refusal} ${JSON.stringify(details)}`);
    return data as Data;
  }
}
