import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { StakeholderGroup } from '@baraza/shared/vocabularies';

@InputType()
export class DescribeMyselfInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
  @Field(() => StakeholderGroup, { nullable: true, description: 'Null: she skips the question.' })
  stakeholderGroup?: StakeholderGroup | null;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class ConsultationMay {
  @Field(() => Boolean) propose: boolean;
  @Field(() => Boolean) facilitate: boolean;
  @Field(() => Boolean) export: boolean;
}
