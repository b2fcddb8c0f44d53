import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { limits } from '@baraza/shared/limits';
import { type Actor, ensureProved } from '#features/people/actor.js';
import { invitationDays, StaffService } from '#features/staff/staff.service.js';
import { VisitsService } from '#features/visits/visits.service.js';
import { daysFromNow, now } from '#platform/clock.js';
import { note } from '#platform/db/audit.js';
import { conflict, ensure, notFound } from '#platform/errors.js';
import type { Context } from '#platform/graphql/context.js';
import { Secret } from '#platform/secret.js';
import { isId, readText } from '#platform/texts.js';
import type { ApproveResetInput, AskResetInput, StaffLink } from './administration.inputs.js';
import { mayAdminister } from './administration.policy.js';
import type { PendingReset } from './administration.type.js';
import { Reset } from './reset.entity.js';

/** Somebody lost what she signs in with: two administrators together let her set it up anew. */
@Injectable()
export class ResetsService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly visits: VisitsService,
    private readonly staff: StaffService,
    private readonly secret: Secret,
  ) {}

  async pending(actor: Actor): Promise<PendingReset[]> {
    const resets = await this.db
      .getRepository(Reset)
      .find({ where: { approvedBy: IsNull(), endsAt: MoreThan(now()) }, relations: { staff: true, asker: true }, take: 50 });
    return resets.map((reset) => ({
      id: reset.id,
      name: reset.staff?.name ?? '',
      askedBy: reset.asker?.name ?? '',
      reason: reset.reason,
      mayApprove: mayAdminister.approveReset(actor, reset),
    }));
  }

  async ask(actor: Actor, context: Context, input: AskResetInput): Promise<void> {
    const { person: personId } = input;
    ensure(mayAdminister.askReset(actor, personId));
    ensureProved(actor);
    const reason = readText('reason', input.reason, limits.reason);
    const colleague = isId(personId) ? await this.staff.find(personId) : null;
    await this.visits.act(context, 'askReset', { ...input }, async (manager) => {
      if (!colleague || colleague.isDisabled) throw notFound();
      const id = randomUUID();
      await manager.getRepository(Reset).insert({ id, personId, askedBy: actor.personId, reason, endsAt: daysFromNow(1) });
      await note(manager, { act: 'D03', role: 'ADMINISTRATOR', personId: actor.personId, subject: personId, rule: 'ASKED' });
      return id;
    });
  }

  /** Once, by another one, within a day: her sign-in is forgotten, and she gets a link to set it up with. */
  async approve(actor: Actor, context: Context, input: ApproveResetInput): Promise<StaffLink> {
    ensure(mayAdminister.read(actor));
    ensureProved(actor);
    const reset = isId(input.reset)
      ? await this.db.getRepository(Reset).findOne({ where: { id: input.reset }, relations: { staff: true } })
      : null;
    if (!reset) throw notFound();
    ensure(mayAdminister.approveReset(actor, reset));
    const token = this.secret.mark('staff link', input.key.toLowerCase()).toString('base64url');
    await this.visits.act(context, 'approveReset', { ...input }, async (manager) => {
      const { affected } = await manager
        .getRepository(Reset)
        .update({ id: reset.id, approvedBy: IsNull(), endsAt: MoreThan(now()) }, { approvedBy: actor.personId });
      if (affected !== 1) throw conflict();
      await this.staff.reset(manager, reset.personId);
      await this.visits.link(reset.personId, 'INVITATION', invitationDays, { manager, token });
      await note(manager, { act: 'D03', role: 'ADMINISTRATOR', personId: actor.personId, subject: reset.personId, rule: 'APPROVED' });
      return reset.id;
    });
    return { name: reset.staff?.name ?? '', address: `${context.origin}/${context.language}/come-in/${token}` };
  }
}
