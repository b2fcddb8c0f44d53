import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { textOf } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import type { SaidTheme } from './surroundings.service.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Theme)
export class ThemesResolver {
  @ResolveField(() => Text)
  name(@Parent() { said }: SaidTheme, @Asked() { language }: Context) {
    return textOf(said, 'name', language);
  }

  @ResolveField(() => Text)
  explanation(@Parent() { said }: SaidTheme, @Asked() { language }: Context) {
    return textOf(said, 'explanation', language);
  }
}
