import { Args, Query, Resolver } from '@nestjs/graphql';
import { Asked, type Context } from '#platform/graphql/context.js';
import { DetectionService } from './detection.service.js';
import { LanguagesService } from './languages.service.js';
import { Language } from './text.type.js';

/** What looking at a text costs, in fields. */
const lookingCosts = 100;

@Resolver()
export class LanguagesResolver {
  constructor(
    private readonly service: LanguagesService,
    private readonly detection: DetectionService,
  ) {}

  @Query(() => [Language], { description: 'Languages to write in; those to read in come first.' })
  languages(@Asked() { language }: Context) {
    return this.service.all(language);
  }

  @Query(() => [Language], {
    complexity: lookingCosts,
    description: 'In which languages words seem to be written: one, several that cannot be told apart, or none when it is not clear.',
  })
  async languagesOf(@Args('words') words: string, @Asked() { language }: Context) {
    const tags = await this.detection.languagesOf(words);
    return this.service.all(language).filter(({ tag }) => tags.includes(tag));
  }
}
