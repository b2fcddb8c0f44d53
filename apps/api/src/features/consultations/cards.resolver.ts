import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LanguagesService } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { Card } from './card.entity.js';

@Resolver(() => Card)
export class CardsResolver {
  constructor(private readonly languages: LanguagesService) {}

  @ResolveField(() => Text, { nullable: true })
  title(@Parent() { wordingId }: Card, @Asked() context: Context) {
    return this.languages.part(wordingId, 'title', context);
  }

  @ResolveField(() => Text)
  text(@Parent() { wordingId }: Card, @Asked() context: Context) {
    return this.languages.part(wordingId, 'text', context);
  }
}
