import { Query, Resolver } from '@nestjs/graphql';
import { Asked, type Context } from '#platform/graphql/context.js';
import { LanguagesService } from './languages.service.js';
import { Language } from './text.type.js';

@Resolver()
export class LanguagesResolver {
  constructor(private readonly service: LanguagesService) {}

  @Query(() => [Language], { description: 'Languages to write in; those to read in come first.' })
  languages(@Asked() { language }: Context) {
    return this.service.all(language);
  }
}
