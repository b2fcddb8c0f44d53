import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, MoreThan } from 'typeorm';
import type { Actor } from '#features/people/actor.js';
import { sha256 } from '#platform/db/once.js';
import { dayInWords, now } from '#platform/clock.js';
import { notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { isId } from '#platform/texts.js';
import type { OwnVisit } from './visits.inputs.js';
import { Visit } from './visit.entity.js';
import { goingSeconds } from './visits.policy.js';

/** Somebody's own visits: seen, ended, and ended with their tab. */
@Injectable()
export class OwnVisitsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async all({ personId }: Actor, { cookie, language }: Context): Promise<OwnVisit[]> {
    const visits = await this.db
      .getRepository(Visit)
      .find({ where: { personId, endsAt: MoreThan(now()) }, order: { endsAt: 'DESC' }, take: 50 });
    const mine = sha256(cookie.token ?? '');
    return visits.map(({ id, kind, beganOn, tokenHash }) => ({
      id,
      kind,
      beganOn: dayInWords(beganOn, language),
      isThis: tokenHash.equals(mine),
    }));
  }

  /** Whether it was still open. */
  async end({ personId }: Actor, id: string): Promise<boolean> {
    if (!isId(id)) throw notFound();
    const { affected } = await this.db.getRepository(Visit).delete({ id, personId });
    return (affected ?? 0) > 0;
  }

  async endOthers({ personId }: Actor, { cookie }: Context): Promise<boolean> {
    await this.db.query('delete from visits where person_id = $1 and token_hash <> $2', [personId, sha256(cookie.token ?? '')]);
    return true;
  }

  /** Its last tab was closed, perhaps: on a borrowed phone the visit ends soon, unless somebody goes on. */
  async going(token: string): Promise<void> {
    await this.db.query(
      `update visits set ends_at = least(ends_at, $2::timestamptz + make_interval(secs => $3)) where token_hash = $1 and kind = 'BORROWED'`,
      [sha256(token), now(), goingSeconds],
    );
  }
}
