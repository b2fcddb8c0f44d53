import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { LanguagesService } from '#features/languages/languages.service.js';
import { Text } from '#features/languages/text.type.js';
import { dayInWords } from '#platform/clock.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { Session } from './session.entity.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => Session)
export class SessionsResolver {
  constructor(
    private readonly service: SessionsService,
    private readonly languages: LanguagesService,
  ) {}

  @ResolveField(() => Text)
  title(@Parent() { wordingId }: Session, @Asked() context: Context) {
    return this.languages.part(wordingId, 'title', context);
  }

  @ResolveField(() => Text)
  text(@Parent() { wordingId }: Session, @Asked() context: Context) {
    return this.languages.part(wordingId, 'text', context);
  }

  @ResolveField(() => String, { description: "The day, in words of the reader's language." })
  heldOn(@Parent() { heldOnDay }: Session, @Asked() { language }: Context) {
    return dayInWords(heldOnDay, language);
  }

  @ResolveField(() => [ProgrammeItem])
  programme(@Parent() { id }: Session, @Asked() context: Context) {
    return context.loaders.of(this.service.programmes, context).load(id);
  }
}

@Resolver(() => ProgrammeItem)
export class ProgrammeItemsResolver {
  constructor(private readonly languages: LanguagesService) {}

  @ResolveField(() => Text)
  title(@Parent() { wordingId }: ProgrammeItem, @Asked() context: Context) {
    return this.languages.part(wordingId, 'title', context);
  }

  @ResolveField(() => Text)
  text(@Parent() { wordingId }: ProgrammeItem, @Asked() context: Context) {
    return this.languages.part(wordingId, 'text', context);
  }
}

@Resolver(() => Consultation)
export class ConsultationSessionsResolver {
  constructor(private readonly service: SessionsService) {}

  @ResolveField(() => [Session])
  sessions(@Parent() { id }: Consultation) {
    return this.service.of(id);
  }
}
