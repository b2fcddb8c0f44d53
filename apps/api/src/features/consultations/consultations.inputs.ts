import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';

@InputType()
export class DescribeMyselfInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
  @Field(() => StakeholderGroup, { nullable: true, description: 'Null takes an answer back; left out, it stays.' })
  stakeholderGroup?: StakeholderGroup | null;

  @Field(() => AgeBracket, { nullable: true, description: 'Null takes an answer back; left out, it stays.' })
  ageBracket?: AgeBracket | null;
}

@InputType()
export class StartAfreshInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class ConsultationMay {
  @Field(() => Boolean) propose: boolean;
  @Field(() => Boolean) facilitate: boolean;
  @Field(() => Boolean) export: boolean;
  @Field(() => Boolean, { description: 'To see who serves here, by name, and to choose facilitators.' }) appoint: boolean;
}
