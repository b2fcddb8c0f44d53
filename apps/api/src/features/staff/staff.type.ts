import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role, VisitKind } from '@baraza/shared/vocabularies';
import { Text } from '#features/languages/text.type.js';
import { QrCode } from '#features/visits/qr-code.type.js';

@ObjectType({ description: 'A consultation by its name and address alone.' })
export class NamedConsultation {
  @Field(() => String) slug: string;
  @Field(() => Text) title: Text;
  @Field(() => Boolean) isDemo: boolean;
}

@ObjectType({ description: 'A role in one consultation.' })
export class RoleHeld {
  @Field(() => Role) role: Role;
  @Field(() => NamedConsultation) consultation: NamedConsultation;
}

@ObjectType({ description: 'What a one-time link is for. Asking does not use it up.' })
export class LinkLead {
  @Field(() => Boolean, { description: 'False: it was used, has ended, or never was. Then nothing else is told.' }) isUsable: boolean;
  @Field(() => String, { nullable: true, description: 'DEMO or INVITATION.' }) kind: string | null;
  @Field(() => Boolean, { description: 'It is for somebody who runs the installation.' }) isAdministrator: boolean;
  @Field(() => [RoleHeld], { description: 'The roles of the one it is for.' }) roles: RoleHeld[];
}

@ObjectType({ description: 'A passkey of the one who asks.' })
export class OwnPasskey {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: "The day it was added, in words of the reader's language." }) addedOn: string;
}

@ObjectType({ description: 'The one who asks, as staff.' })
export class StaffMe {
  personId: string;
  @Field(() => VisitKind) visit: VisitKind;
  @Field(() => String, { nullable: true, description: 'What she signs in with. Null: the demo.' }) name: string | null;
  @Field(() => Boolean) isAdministrator: boolean;
  @Field(() => Boolean, { description: 'She has set up two factors.' }) isEnrolled: boolean;
  @Field(() => Boolean) hasPassword: boolean;
  @Field(() => Boolean) hasCode: boolean;
  @Field(() => Boolean, { description: 'She proved within the last five minutes that it is really she.' }) isProved: boolean;
}

@ObjectType({ description: 'A secret to copy into an app that shows codes.' })
export class CodeApp {
  @Field(() => [String], { description: 'The secret (base 32), in groups to type.' }) groups: string[];
  @Field(() => String, { description: 'The same as an address that apps open (otpauth).' }) address: string;
  @Field(() => QrCode, { description: 'The address, to be scanned.' }) qr: QrCode;
  @Field(() => String, { description: 'The secret, sealed: to be sent with its first code within the hour.' }) sealed: string;
}
