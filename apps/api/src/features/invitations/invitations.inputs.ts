import { invitationLimits } from '@baraza/shared/limits';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { QrCode } from '#features/visits/qr-code.type.js';
import { Batch } from './batch.entity.js';

@InputType()
export class IssueInvitationsInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
  @Field(() => Int, { description: 'How many codes, 1 to 50.' }) count: number;
  @Field(() => Int, { defaultValue: invitationLimits.days.usual, description: 'For how many days they let in, 1 to 90.' }) days: number;
}

@InputType()
export class RevokeInvitationsInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) batch: string;
}

@InputType()
export class RedeemInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: '16 signs, in groups or not.' }) code: string;
}

@ObjectType({ description: 'A code that lets one person in.' })
export class ShownInvitation {
  @Field(() => String, { description: 'In four groups of four.' }) code: string;
  @Field(() => QrCode) qr: QrCode;
}

@ObjectType({ description: 'Codes that were just made. They are told this once, and kept by nobody.' })
export class IssuedInvitations {
  @Field(() => Batch) batch: Batch;
  @Field(() => [ShownInvitation]) invitations: ShownInvitation[];
}
