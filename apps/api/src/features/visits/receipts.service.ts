import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { isReceipt, readReceipt, receiptLength, withCheck } from '@baraza/shared/receipt';
import type { Actor } from '#features/people/actor.js';
import { conflict, ensure, invalid } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { hashed, isHashOf } from '#platform/hashing.js';
import { Limits } from '#platform/limits/limits.js';
import { Secret } from '#platform/secret.js';
import { mayHaveReceipt } from './visits.policy.js';
import { VisitsService } from './visits.service.js';

/** How many of a receipt's digits find its row; the others prove it. */
const placeLength = 7;

/** Two people may draw the same place: then another is drawn. */
const drawsMost = 20;

/** Receipts: digits that bring a person back, from any device. */
@Injectable()
export class ReceiptsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly secret: Secret,
    private readonly limits: Limits,
  ) {}

  /** The receipt this visit can show, as 20 Latin digits; null when it holds none. */
  async shown(context: Context): Promise<string | null> {
    const visit = await this.visits.current(context);
    return visit && this.visits.receiptIn(context, visit);
  }

  /** Makes a receipt for the one who asks, or shows again the one this visit holds. CONFLICT: she has one that this visit does not hold. */
  async make(actor: Actor, context: Context): Promise<string> {
    ensure(mayHaveReceipt(actor));
    const known = await this.shown(context);
    if (known) return known;
    const receipt = await this.#store(actor.personId, 'insert');
    await this.visits.rotate(context, { receipt, isProved: true });
    return receipt;
  }

  /** A new receipt in place of the one that is typed, which ends. */
  async replace(actor: Actor, context: Context, typed: string): Promise<string> {
    await this.#ensureHers(actor, context, typed);
    const receipt = await this.#store(actor.personId, 'replace');
    await this.#forgetEverywhere(actor);
    await this.visits.rotate(context, { receipt, isProved: true });
    return receipt;
  }

  /** Brings a person back on this device. */
  async comeBack(context: Context, typed: string): Promise<void> {
    const receipt = digitsOf(typed);
    const personId = await this.#ownerOf(receipt, context);
    if (!personId) throw invalid('receipt', 'WRONG');
    await this.visits.begin(context, personId, { kind: 'BORROWED', isProved: true, receipt, isReceiptKept: true });
  }

  /** Proves within a visit that it is really she. */
  async prove(actor: Actor, context: Context, typed: string): Promise<void> {
    await this.#ensureHers(actor, context, typed);
    await this.visits.rotate(context, { receipt: digitsOf(typed), isProved: true, isReceiptKept: true });
  }

  /** Whether a text holds the receipt of this visit: it must not be published. */
  async isIn(text: string, context: Context): Promise<boolean> {
    const digits = readReceipt([...text].filter((sign) => /[\p{Nd}\s\p{Pd}]/u.test(sign)).join('')) ?? '';
    const receipt = digits.length >= receiptLength ? await this.shown(context) : null;
    return receipt !== null && digits.includes(receipt);
  }

  /** Refuses a text that holds the receipt of this visit, beside its field: whoever read it could act as her. */
  async ensureNotIn(texts: Readonly<Record<string, string>>, context: Context): Promise<void> {
    for (const [field, text] of Object.entries(texts)) if (await this.isIn(text, context)) throw invalid(field, 'RECEIPT');
  }

  /** Her other visits hold what is no receipt any more: they must not show it. */
  async #forgetEverywhere({ personId }: Actor): Promise<void> {
    await this.db.query('update visits set receipt_sealed = null where person_id = $1', [personId]);
  }

  async #ensureHers(actor: Actor, context: Context, typed: string): Promise<void> {
    ensure(mayHaveReceipt(actor));
    if ((await this.#ownerOf(digitsOf(typed), context, actor)) !== actor.personId) throw invalid('receipt', 'WRONG');
  }

  /** Whose receipt it is. A place that nobody has costs the same time as a wrong proof. */
  async #ownerOf(receipt: string, { proof }: Context, actor: Actor | null = null): Promise<string | null> {
    const place = this.#placeOf(receipt);
    return this.limits.attempt({ what: 'receipt', subject: place.toString('base64'), isKnown: actor !== null, proof }, async () => {
      const [row] = await this.db.query<{ person_id: string; proof: string }[]>(
        'select person_id, proof from receipts where place_mark = $1',
        [place],
      );
      const isRight = await isHashOf(row?.proof ?? null, this.#proved(receipt));
      return isRight && row ? row.person_id : null;
    });
  }

  async #store(personId: string, how: 'insert' | 'replace'): Promise<string> {
    const taken = how === 'insert' ? 'do nothing' : 'do update set place_mark = excluded.place_mark, proof = excluded.proof';
    for (let draw = 0; draw < drawsMost; draw += 1) {
      const receipt = drawn();
      const proof = await hashed(this.#proved(receipt));
      const place = this.#placeOf(receipt);
      const isFree = await this.db.query<unknown[]>('select 1 from receipts where place_mark = $1', [place]);
      if (isFree.length > 0) continue;
      const stored = await this.db.query<unknown[]>(
        `insert into receipts (person_id, place_mark, proof) values ($1, $2, $3) on conflict (person_id) ${taken} returning 1`,
        [personId, place, proof],
      );
      if (stored.length > 0) return receipt;
      break;
    }
    throw conflict();
  }

  #placeOf(receipt: string): Buffer {
    return this.secret.mark('receipt place', receipt.slice(0, placeLength));
  }

  #proved(receipt: string): string {
    return this.secret.mark('receipt', receipt).toString('base64url');
  }
}

/** The digits of what was typed; a slip of the hand is told at once, before anything is looked up. */
function digitsOf(typed: string): string {
  const digits = typed.length > 200 ? null : readReceipt(typed);
  if (!digits || !isReceipt(digits)) throw invalid('receipt', 'MISTYPED');
  return digits;
}

function drawn(): string {
  return withCheck(Array.from({ length: receiptLength - 1 }, () => randomInt(10)).join(''));
}
