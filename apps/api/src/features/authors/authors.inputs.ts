import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { QrCode } from '#features/visits/qr-code.type.js';

@InputType()
export class InviteCoauthorInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal of her own.' }) proposal: string;
}

@InputType()
export class BecomeCoauthorInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: '16 signs, in groups or not.' }) code: string;
}

@InputType()
export class LeaveAuthorsInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID, { description: 'A proposal she wrote with others.' }) proposal: string;
}

@ObjectType({ description: 'A code that makes one person a co-author. It is told this once, and kept by nobody.' })
export class CoauthorCode {
  @Field(() => String, { description: 'In four groups of four.' }) code: string;
  @Field(() => QrCode) qr: QrCode;
  @Field(() => String, { description: "The last day it can be used, in words of the reader's language." }) endsOn: string;
}
