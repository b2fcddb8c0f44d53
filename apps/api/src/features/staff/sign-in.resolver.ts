import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { inGroups } from '@baraza/shared/receipt';
import type { Actor as Person } from '#features/people/actor.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { qrOf } from '#platform/documents/qr.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { CodesService } from './codes.service.js';
import { EnrolmentService } from './enrolment.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RolesService } from './roles.service.js';
import { SignInService } from './sign-in.service.js';
import { CodeInput, EnrolWithPasskeyInput, EnrolWithPasswordInput, PasskeyInput, PasskeyUse, SignInInput } from './staff.inputs.js';
import { StaffService } from './staff.service.js';
import { CodeApp, LinkLead } from './staff.type.js';

/** How staff come in: by an invitation first, then by two factors. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly enrolment: EnrolmentService,
    private readonly staff: StaffService,
    private readonly codes: CodesService,
    private readonly passkeys: PasskeysService,
    private readonly roles: RolesService,
  ) {}

  @Query(() => LinkLead, { description: 'What a one-time link is for. Asking does not use it up.' })
  link(@Args('token', { type: () => String }) token: string, @Asked() context: Context) {
    return this.roles.behind(token, context);
  }

  @Query(() => String, { description: 'What to hand to the browser, as JSON (WebAuthn Level 3). Good for five minutes, once.' })
  async passkeyRequest(
    @Args('use', { type: () => PasskeyUse }) use: PasskeyUse,
    @Visitor() visitor: Person | null,
    @Asked() context: Context,
  ) {
    if (use === 'SIGN_IN') return this.passkeys.toSign({ what: use, personId: null }, context);
    const staff = await this.staff.ofVisit(visitor);
    return use === 'ADD' ? this.passkeys.toAdd(staff, context) : this.passkeys.toSign({ what: use, personId: staff.personId }, context);
  }

  @Query(() => CodeApp, { description: 'The secret for a new code app: the sealed one, as long as it is fresh, else another.' })
  async newCodeApp(
    @Actor() actor: Person,
    @Args('sealed', { type: () => String, nullable: true }) sealed: string | null,
  ): Promise<CodeApp> {
    const staff = await this.staff.ofVisit(actor);
    const app = this.codes.app(staff.personId, staff.name, sealed);
    return { sealed: app.sealed, groups: inGroups(app.secret), address: app.address, qr: qrOf(app.address) };
  }

  @Mutation(() => Boolean, { description: 'Signs staff in. Whatever does not fit, the refusal is the same.' })
  async signIn(@Asked() context: Context, @Args('input') input: SignInInput) {
    await this.signIns.byPassword(context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Signs staff in by a passkey, which is two factors in one.' })
  async signInWithPasskey(@Asked() context: Context, @Args('input') { response }: PasskeyInput) {
    await this.signIns.byPasskey(context, response);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Proves by a code that it is really she: for five minutes.' })
  async proveByCode(@Actor() actor: Person, @Asked() context: Context, @Args('input') { code }: CodeInput) {
    await this.signIns.proveByCode(actor, context, code);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Proves by a passkey that it is really she: for five minutes.' })
  async proveByPasskey(@Actor() actor: Person, @Asked() context: Context, @Args('input') { response }: PasskeyInput) {
    await this.signIns.proveByPasskey(actor, context, response);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets up a sign-in by a password and a code app, and signs in. Once per invitation.' })
  async enrolWithPassword(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: EnrolWithPasswordInput) {
    await this.enrolment.byPassword(actor, context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets up a sign-in by a passkey, and signs in. Once per invitation.' })
  async enrolWithPasskey(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: EnrolWithPasskeyInput) {
    await this.enrolment.byPasskey(actor, context, input);
    return true;
  }
}
