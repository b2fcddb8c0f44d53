import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role } from '@baraza/shared/vocabularies';

const key = { description: 'Idempotency key: a UUID made by the client.' };
const person = { description: '`id` of somebody of the staff.' };

@InputType()
export class InviteStaffInput {
  @Field(() => ID, key) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
  @Field(() => String, { description: 'How colleagues know her.' }) name: string;
  @Field(() => Role) role: Role;
}

@InputType()
export class InviteAdministratorInput {
  @Field(() => ID, key) key: string;
  @Field(() => String, { description: 'How colleagues know her.' }) name: string;
}

@InputType()
export class RemoveRoleInput {
  @Field(() => ID, key) key: string;
  @Field(() => String, { description: 'Slug.' }) consultation: string;
  @Field(() => ID, person) person: string;
}

@InputType()
export class DisableStaffInput {
  @Field(() => ID, key) key: string;
  @Field(() => ID, person) person: string;
}

@InputType()
export class AskResetInput {
  @Field(() => ID, key) key: string;
  @Field(() => ID, person) person: string;
  @Field(() => String, { description: 'At most 2,000 characters.' }) reason: string;
}

@InputType()
export class ApproveResetInput {
  @Field(() => ID, key) key: string;
  @Field(() => ID) reset: string;
}

@ObjectType({ description: 'Somebody is to set up her sign-in.' })
export class StaffLink {
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'A link that lets her in once, told this once. Null: she can sign in already.' })
  address: string | null;
}
