import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NamedConsultation, RoleHeld } from '#features/staff/staff.type.js';

@ObjectType({ description: 'Somebody who works here.' })
export class ListedStaff {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) isAdministrator: boolean;
  @Field(() => Boolean, { description: 'She has set up two factors.' }) isEnrolled: boolean;
  @Field(() => Boolean) isDisabled: boolean;
  @Field(() => Boolean, { description: 'It is the one who asks.' }) isMe: boolean;
  @Field(() => [RoleHeld]) roles: RoleHeld[];
}

@ObjectType({ description: 'That somebody sets up her sign-in anew: asked for by one administrator, waiting for another.' })
export class PendingReset {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Whose sign-in.' }) name: string;
  @Field(() => String) askedBy: string;
  @Field(() => String) reason: string;
  @Field(() => Boolean) mayApprove: boolean;
}

@ObjectType({ description: 'How the installation is. No figure leads to a person.' })
export class InstallationFacts {
  @Field(() => String) version: string;
  @Field(() => Int, { description: 'Of the database, in megabytes.' }) megabytes: number;
  @Field(() => Int) consultations: number;
  @Field(() => Int, { nullable: true, description: 'People who took part, rounded to 5; null below ten.' }) people: number | null;
  @Field(() => Boolean, { description: 'No entry of the audit log was changed or taken away.' }) isLogWhole: boolean;
}

@ObjectType({ description: 'For administrators: who works here, and how the installation is. Nothing of what is said in it.' })
export class Administration {
  @Field(() => [ListedStaff]) staff: ListedStaff[];
  @Field(() => [PendingReset]) resets: PendingReset[];
  @Field(() => [NamedConsultation], { description: 'By name alone, those for members too; that they were looked at is written down.' })
  consultations: NamedConsultation[];
  @Field(() => InstallationFacts) facts: InstallationFacts;
}
