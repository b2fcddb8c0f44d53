import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Text } from '#features/languages/text.type.js';
import type { Actor } from '#features/people/actor.js';
import { Visitor } from '#features/visits/actor.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Card } from './card.entity.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationMay, DescribeMyselfInput, StartAfreshInput } from './consultations.inputs.js';
import { mayConsultation } from './consultations.policy.js';
import { ConsultationsService } from './consultations.service.js';
import { Participant } from './participant.entity.js';
import { ParticipantsService } from './participants.service.js';
import { Phase } from './phase.entity.js';
import { SurroundingsService } from './surroundings.service.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Consultation)
export class ConsultationsResolver {
  constructor(
    private readonly consultations: ConsultationsService,
    private readonly participants: ParticipantsService,
    private readonly surroundings: SurroundingsService,
  ) {}

  @Query(() => [Consultation], { name: 'consultations', description: 'Newest first.' })
  all(@Asked() context: Context) {
    return this.consultations.all(context);
  }

  @Query(() => Consultation)
  consultation(@Args('slug', { type: () => String }) slug: string, @Asked() context: Context) {
    return this.consultations.bySlug(slug, context);
  }

  @Mutation(() => Participant, {
    description: 'Answers or skips what one is asked about oneself. Kept apart, for counts alone: nobody can read it again.',
  })
  describeMyself(@Asked() context: Context, @Args('input') input: DescribeMyselfInput) {
    return this.participants.describe(context, input);
  }

  @Mutation(() => Participant, { description: 'A fresh pseudonym here. What was said before stays with the old one.' })
  startAfresh(@Asked() context: Context, @Args('input') input: StartAfreshInput) {
    return this.participants.startAfresh(context, input);
  }

  @ResolveField(() => Text)
  title(@Parent() consultation: Consultation, @Asked() context: Context) {
    return this.surroundings.part(consultation, 'title', context);
  }

  @ResolveField(() => Text)
  subtitle(@Parent() consultation: Consultation, @Asked() context: Context) {
    return this.surroundings.part(consultation, 'subtitle', context);
  }

  @ResolveField(() => Text)
  description(@Parent() consultation: Consultation, @Asked() context: Context) {
    return this.surroundings.part(consultation, 'description', context);
  }

  @ResolveField(() => Text, { description: 'The sentence the consultation stands on.' })
  premise(@Parent() consultation: Consultation, @Asked() context: Context) {
    return this.surroundings.part(consultation, 'premise', context);
  }

  @ResolveField(() => Text, { description: 'Where the premise comes from.' })
  source(@Parent() consultation: Consultation, @Asked() context: Context) {
    return this.surroundings.part(consultation, 'source', context);
  }

  @ResolveField(() => [Phase])
  phases(@Parent() { id }: Consultation, @Asked() context: Context) {
    return context.loaders.of(this.surroundings.phases, context).load(id);
  }

  @ResolveField(() => [Theme])
  themes(@Parent() { id }: Consultation, @Asked() context: Context) {
    return context.loaders.of(this.surroundings.themes, context).load(id);
  }

  @ResolveField(() => [Card], { description: 'What there is to read before taking part.' })
  cards(@Parent() { id }: Consultation) {
    return this.consultations.cards(id);
  }

  @ResolveField(() => Participant, { nullable: true, description: 'The one who asks, if she takes part here.' })
  me(@Parent() { id }: Consultation, @Visitor() visitor: Actor | null) {
    return visitor && this.participants.find(visitor, id);
  }

  @ResolveField(() => ConsultationMay)
  async may(@Parent() { id }: Consultation, @Visitor() visitor: Actor | null, @Asked() context: Context): Promise<ConsultationMay> {
    const standing = await this.consultations.standing(id, context);
    return {
      propose: mayConsultation.propose(visitor, standing),
      facilitate: mayConsultation.facilitate(visitor, standing),
      export: mayConsultation.export(visitor, standing),
      appoint: mayConsultation.appoint(visitor, standing),
    };
  }
}
