import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { now } from '#platform/clock.js';

/** Whose visit it is, and a text that changes whenever her rights do. */
export type Standing = { readonly personId: string; readonly rights: string };

/** Somebody who listens to a consultation. */
export type Listening = { readonly personId: string; readonly consultationId: string };

/** `phases`: a text that changes whenever something opens or closes for everyone. `isForAll`: everyone may listen. */
export type Openness = { readonly phases: string; readonly isForAll: boolean };

/** 'hidden': as if there were no such consultation. */
export type MayListen = 'yes' | 'hidden' | 'refused';

/** What the socket has to know of rights. It knows no rule by itself: it is told by whoever is bound to this. */
export abstract class LiveRights {
  /** By the hash (hex) of a visit's token. A visit that is over is not among them. One statement for all. */
  abstract standings(tokenHashes: readonly string[]): Promise<ReadonlyMap<string, Standing>>;

  /** By listener, a text for what keeps her from writing there; '' for nothing. */
  abstract hindrances(listening: readonly Listening[]): Promise<readonly string[]>;

  /** What is open in some consultations. One statement for all. */
  abstract openness(consultationIds: readonly string[]): Promise<ReadonlyMap<string, Openness>>;

  /** The condition, on columns of `consultations`, that everyone may listen to one. */
  abstract get forAll(): string;

  /** Whether some people may listen to a consultation; null: somebody without a visit. The answers in the order of the people. */
  abstract mayListen(people: readonly (string | null)[], consultationId: string): Promise<readonly MayListen[]>;
}

/** Visits, roles and phases as they are stored; for the rest those who know it are asked. */
@Injectable()
export class StoredRights extends LiveRights {
  #judge: LiveRights['mayListen'] = (people) => Promise.resolve(people.map(() => 'hidden'));
  #forAll = 'false';
  #find = (listening: readonly Listening[]): Promise<readonly string[]> => Promise.resolve(listening.map(() => ''));

  constructor(@InjectDataSource() private readonly db: DataSource) {
    super();
  }

  override async standings(tokenHashes: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await this.db.query<{ hash: string; person_id: string; rights: string }[]>(
      `select encode(v.token_hash, 'hex') as hash, v.person_id, concat_ws(' ', v.kind, (
                select string_agg(h.consultation_id || ':' || h.role, ' ' order by h.consultation_id)
                from held_roles h where h.person_id = v.person_id)) as rights
       from visits v where v.token_hash = any($1::bytea[]) and v.ends_at > $2`,
      [tokenHashes.map((hash) => Buffer.from(hash, 'hex')), now()],
    );
    return new Map(rows.map(({ hash, person_id, rights }) => [hash, { personId: person_id, rights }]));
  }

  /** Whoever knows what keeps people from writing tells how it is found. */
  heed(find: (listening: readonly Listening[]) => Promise<readonly string[]>): void {
    this.#find = find;
  }

  override hindrances(listening: readonly Listening[]): Promise<readonly string[]> {
    return this.#find(listening);
  }

  override async openness(consultationIds: readonly string[]): Promise<ReadonlyMap<string, Openness>> {
    const rows = await this.db.query<(Openness & { id: string })[]>(
      `select id, ${this.#forAll} as "isForAll", coalesce((
         select string_agg(p.kind, ' ' order by p.id) from phases p
         where p.consultation_id = consultations.id and p.starts_at <= $2 and (p.ends_at is null or p.ends_at > $2)), '') as phases
       from consultations where id = any($1)`,
      [consultationIds, now()],
    );
    return new Map(rows.map(({ id, ...openness }) => [id, openness]));
  }

  override get forAll(): string {
    return this.#forAll;
  }

  /** Whoever knows who may see a consultation tells how it is found. */
  judge(find: LiveRights['mayListen'], forAll: string): void {
    this.#judge = find;
    this.#forAll = forAll;
  }

  override mayListen(people: readonly (string | null)[], consultationId: string): Promise<readonly MayListen[]> {
    return this.#judge(people, consultationId);
  }
}
