import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '#features/consultations/consultation.entity.js';
import type { Actor as Person } from '#features/people/actor.js';
import { Actor, Visitor } from '#features/visits/actor.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import {
  ApproveResetInput,
  AskResetInput,
  DisableStaffInput,
  InviteAdministratorInput,
  InviteStaffInput,
  RemoveRoleInput,
  StaffLink,
} from './administration.inputs.js';
import { AdministrationService } from './administration.service.js';
import { Administration } from './administration.type.js';
import { AppointmentsService } from './appointments.service.js';
import { ResetsService } from './resets.service.js';
import { StaffMember } from './staff-member.type.js';

@Resolver(() => Administration)
export class AdministrationResolver {
  constructor(
    private readonly service: AdministrationService,
    private readonly appointments: AppointmentsService,
    private readonly resets: ResetsService,
  ) {}

  @Query(() => Administration)
  administration(@Actor() actor: Person, @Asked() context: Context) {
    return this.service.read(actor, context);
  }

  @Mutation(() => StaffLink, { description: 'For organizers: a facilitator. For administrators: an organizer. Needs a fresh proof.' })
  inviteStaff(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: InviteStaffInput) {
    return this.appointments.invite(actor, context, input);
  }

  @Mutation(() => StaffLink, { description: 'For administrators: one more of them. Needs a fresh proof.' })
  inviteAdministrator(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: InviteAdministratorInput) {
    return this.appointments.inviteAdministrator(actor, context, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a role from somebody, at once. Needs a fresh proof.' })
  async removeRole(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: RemoveRoleInput) {
    await this.appointments.remove(actor, context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'From now on she cannot sign in, and is signed out everywhere. Needs a fresh proof.' })
  async disableStaff(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: DisableStaffInput) {
    await this.service.disable(actor, context, input);
    return true;
  }

  @Mutation(() => Boolean, { description: 'For administrators: asks that somebody sets up her sign-in anew. Needs a fresh proof.' })
  async askReset(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: AskResetInput) {
    await this.resets.ask(actor, context, input);
    return true;
  }

  @Mutation(() => StaffLink, { description: 'For another administrator, within 24 hours: agrees to it. Needs a fresh proof.' })
  approveReset(@Actor() actor: Person, @Asked() context: Context, @Args('input') input: ApproveResetInput) {
    return this.resets.approve(actor, context, input);
  }
}

@Resolver(() => Consultation)
export class ConsultationStaffResolver {
  constructor(private readonly service: AdministrationService) {}

  @ResolveField(() => [StaffMember], { nullable: true, description: 'Who serves here, by name. Null for all but organizers.' })
  staff(@Parent() { id }: Consultation, @Visitor() visitor: Person | null) {
    return this.service.serving(visitor, id);
  }
}
