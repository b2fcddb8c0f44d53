import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role } from '@baraza/shared/vocabularies';

@ObjectType({ description: 'Somebody who serves a consultation. For its organizers.' })
export class StaffMember {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null: the staff of the demo.' }) name: string | null;
  @Field(() => Role) role: Role;
  @Field(() => Boolean, { description: 'She has set up two factors.' }) isEnrolled: boolean;
  @Field(() => Boolean) isDisabled: boolean;
  @Field(() => Boolean, { description: 'The one who asks may take the role from her.' }) mayRemove: boolean;
}
