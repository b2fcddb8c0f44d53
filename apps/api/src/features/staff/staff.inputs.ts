import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

/** What a passkey is asked for. */
export const PasskeyUse = { SIGN_IN: 'SIGN_IN', PROVE: 'PROVE', ADD: 'ADD' } as const;
export type PasskeyUse = keyof typeof PasskeyUse;
registerEnumType(PasskeyUse, { name: 'PasskeyUse', description: 'What a passkey is asked for: to sign in, to prove, to be added.' });

const ofBrowser = { description: 'JSON, as the browser gave it (WebAuthn Level 3).' };
const ofApp = { description: 'Six digits of the app, of any script.' };

@InputType()
export class SignInInput {
  @Field(() => String) name: string;
  @Field(() => String) password: string;
  @Field(() => String, ofApp) code: string;
}

@InputType()
export class PasskeyInput {
  @Field(() => String, ofBrowser) response: string;
}

@InputType()
export class CodeInput {
  @Field(() => String, ofApp) code: string;
}

@InputType()
export class EnrolWithPasskeyInput extends PasskeyInput {
  @Field(() => String, { description: 'What she signs in with; colleagues see it.' }) name: string;
  @Field(() => String, { description: 'What she calls the passkey.' }) passkeyName: string;
}

@InputType()
export class CodeAppInput extends CodeInput {
  @Field(() => String, { description: '`sealed` of a new code app.' }) codeApp: string;
}

@InputType()
export class EnrolWithPasswordInput extends CodeAppInput {
  @Field(() => String, { description: 'What she signs in with; colleagues see it.' }) name: string;
  @Field(() => String, { description: 'At least 12 signs, at most 1,024 bytes; none that is tried first.' }) password: string;
}

@InputType()
export class AddPasskeyInput extends PasskeyInput {
  @Field(() => String) passkeyName: string;
}

@InputType()
export class NamePasskeyInput {
  @Field(() => ID) id: string;
  @Field(() => String) passkeyName: string;
}
