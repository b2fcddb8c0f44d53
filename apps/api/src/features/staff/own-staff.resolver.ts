import { Args, Mutation, Parent, Query, ResolveField, Resolver, ID } from '@nestjs/graphql';
import type { Actor as Person } from '#features/people/actor.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { FactorsService } from './factors.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RolesService } from './roles.service.js';
import { AddPasskeyInput, CodeAppInput, NamePasskeyInput } from './staff.inputs.js';
import { StaffService } from './staff.service.js';
import { OwnPasskey, RoleHeld, StaffMe } from './staff.type.js';

/** What somebody of the staff sees and changes of herself. */
@Resolver(() => StaffMe)
export class OwnStaffResolver {
  constructor(
    private readonly staff: StaffService,
    private readonly held: RolesService,
    private readonly factors: FactorsService,
    private readonly keys: PasskeysService,
  ) {}

  @Query(() => StaffMe, { nullable: true, description: 'Null for everybody who is no staff, or not signed in as such.' })
  staffMe(@Visitor() visitor: Person | null) {
    return visitor && this.staff.me(visitor);
  }

  @ResolveField(() => [RoleHeld])
  roles(@Parent() { personId }: StaffMe, @Asked() context: Context) {
    return this.held.of(personId, context);
  }

  @ResolveField(() => [OwnPasskey])
  async passkeys(@Parent() { personId }: StaffMe, @Asked() { language }: Context): Promise<OwnPasskey[]> {
    const passkeys = await this.keys.of(personId);
    return passkeys.map(({ id, name, addedOn }) => ({ id, name, addedOn: dayInWords(addedOn, language) }));
  }

  @Mutation(() => Boolean, { description: 'Adds a passkey. Needs a fresh proof.' })
  async addPasskey(@Actor() actor: Person, @Asked() context: Context, @Args('input') { passkeyName, response }: AddPasskeyInput) {
    await this.factors.addPasskey(actor, context, passkeyName, response);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Gives a passkey another name.' })
  async namePasskey(@Actor() actor: Person, @Args('input') { id, passkeyName }: NamePasskeyInput) {
    await this.factors.namePasskey(actor, id, passkeyName);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a passkey away; never the last thing to sign in with. Needs a fresh proof.' })
  async removePasskey(@Actor() actor: Person, @Args('id', { type: () => ID }) id: string) {
    await this.factors.removePasskey(actor, id);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets the password, and signs her out elsewhere. Needs a fresh proof.' })
  async setPassword(@Actor() actor: Person, @Asked() context: Context, @Args('password', { type: () => String }) password: string) {
    await this.factors.setPassword(actor, context, password);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Sets the app that codes come from, and signs her out elsewhere. Needs a fresh proof.' })
  async setCodeApp(@Actor() actor: Person, @Asked() context: Context, @Args('input') { codeApp, code }: CodeAppInput) {
    await this.factors.setCodeApp(actor, context, codeApp, code);
    return true;
  }
}
