import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role, VisitKind } from '@baraza/shared/vocabularies';
import { QrCode } from './qr-code.type.js';

@InputType()
export class ComeInInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'From a one-time link.' }) token: string;
}

@InputType()
export class ReceiptInput {
  @Field(() => String, { description: '20 digits, of any script, in groups or not.' }) receipt: string;
}

@ObjectType({ description: 'Where a one-time link led.' })
export class Arrival {
  @Field(() => Role, { nullable: true }) role: Role | null;
  @Field(() => String, { nullable: true, description: "The consultation's slug." }) consultation: string | null;
  @Field(() => Boolean, { description: 'She must set up her sign-in before she may do anything.' }) mustEnrol: boolean;
}

@ObjectType({ description: 'Digits that bring a person back, from any device.' })
export class ShownReceipt {
  @Field(() => String, { description: '20 Latin digits.' }) digits: string;
  @Field(() => [String], { description: "Five groups of four, in the digits of the reader's language." }) groups: string[];
  @Field(() => QrCode) qr: QrCode;
}

@ObjectType({ description: 'The one who asks, as her visit knows her.' })
export class Me {
  @Field(() => VisitKind) visit: VisitKind;
  @Field(() => Boolean) hasReceipt: boolean;
  @Field(() => Boolean, { description: 'She proved within the last five minutes that it is really she, or has nothing to prove it with.' })
  isProved: boolean;
}

@ObjectType({ description: 'A visit of the one who asks.' })
export class OwnVisit {
  @Field(() => ID) id: string;
  @Field(() => VisitKind) kind: VisitKind;
  @Field(() => String, { description: "The day it began, in words of the reader's language." }) beganOn: string;
  @Field(() => Boolean, { description: 'It is the one she asks with.' }) isThis: boolean;
}
