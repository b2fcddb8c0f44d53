import { Args, Mutation, Parent, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { digitsIn } from '@baraza/shared/digits';
import { inGroups } from '@baraza/shared/receipt';
import { VisitKind } from '@baraza/shared/vocabularies';
import type { Actor as Person } from '#features/people/actor.js';
import { qrOf } from '#platform/documents/qr.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Actor, Visitor } from './actor.js';
import { ReceiptsService } from './receipts.service.js';
import { VisitsService } from './visits.service.js';
import { Me, ReceiptInput, ShownReceipt } from './visits.inputs.js';

registerEnumType(VisitKind, { name: 'VisitKind' });

@Resolver(() => Me)
export class ReceiptsResolver {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly visits: VisitsService,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Null for somebody without a visit.' })
  me(@Visitor() visitor: Person | null): Me | null {
    if (!visitor) return null;
    const { kind, canProve } = visitor.visit;
    return { visit: kind, hasReceipt: canProve && kind !== 'STAFF', isProved: visitor.isProved };
  }

  @ResolveField(() => ShownReceipt, { nullable: true, description: 'Her receipt, as long as this visit holds it.' })
  async receipt(@Parent() _me: Me, @Asked() context: Context) {
    const digits = await this.receipts.shown(context);
    return digits && shownIn(context.language, digits);
  }

  @Mutation(() => ShownReceipt, { description: 'Makes a receipt, or shows the one this visit holds: repeating it changes nothing.' })
  async makeReceipt(@Actor() actor: Person, @Asked() context: Context) {
    return shownIn(context.language, await this.receipts.make(actor, context));
  }

  @ResolveField(() => Boolean, { description: 'She said that she has written down the receipt this visit holds, or typed it here.' })
  async isReceiptKept(@Parent() _me: Me, @Asked() context: Context) {
    return (await this.visits.current(context))?.isReceiptKept === true;
  }

  @Mutation(() => Boolean, { description: 'Tells that she has written her receipt down: it is no longer offered.' })
  async keepReceipt(@Actor() _actor: Person, @Asked() context: Context) {
    await this.visits.keepReceipt(context);
    return true;
  }

  @Mutation(() => ShownReceipt, { description: 'A new receipt in place of the one that is given, which ends.' })
  async replaceReceipt(@Actor() actor: Person, @Asked() context: Context, @Args('input') { receipt }: ReceiptInput) {
    return shownIn(context.language, await this.receipts.replace(actor, context, receipt));
  }

  @Mutation(() => Me, { description: 'Brings a person back on this device, by her receipt.' })
  async comeBack(@Asked() context: Context, @Args('input') { receipt }: ReceiptInput): Promise<Me> {
    await this.receipts.comeBack(context, receipt);
    return { visit: 'BORROWED', hasReceipt: true, isProved: true };
  }

  @Mutation(() => Me, { description: 'Proves by her receipt that it is really she: for what cannot be taken back.' })
  async prove(@Actor() actor: Person, @Asked() context: Context, @Args('input') { receipt }: ReceiptInput): Promise<Me> {
    await this.receipts.prove(actor, context, receipt);
    return { visit: actor.visit.kind, hasReceipt: true, isProved: true };
  }
}

function shownIn(language: string, digits: string): ShownReceipt {
  return { digits, groups: inGroups(digitsIn(language, digits)), qr: qrOf(digits) };
}
