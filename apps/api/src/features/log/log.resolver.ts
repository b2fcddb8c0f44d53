import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Comment } from '#features/comments/comment.entity.js';
import { CommentRowsService } from '#features/comments/comment-rows.service.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { ProposalRowsService } from '#features/proposals/proposal-rows.service.js';
import { dayInWords } from '#platform/clock.js';
import { perRow } from '#platform/graphql/cost.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { sayIn } from '#platform/locales.js';
import { LogArgs, LogEntry, LogPage } from './log.inputs.js';
import { LogService } from './log.service.js';

@Resolver(() => Consultation)
export class ConsultationLogResolver {
  constructor(private readonly service: LogService) {}

  @ResolveField(() => LogPage, { nullable: true, complexity: perRow, description: 'For facilitators and organizers; refused to others.' })
  log(@Parent() { id }: Consultation, @Args() args: LogArgs, @Asked() context: Context) {
    return this.service.page(id, args, context);
  }
}

@Resolver(() => LogPage)
export class LogPageResolver {
  constructor(private readonly service: LogService) {}

  @ResolveField(() => Boolean, { description: 'No entry was changed or taken out since it was written.' })
  isWhole() {
    return this.service.isWhole();
  }
}

@Resolver(() => LogEntry)
export class LogEntryResolver {
  constructor(
    private readonly proposals: ProposalRowsService,
    private readonly comments: CommentRowsService,
  ) {}

  @ResolveField(() => String, { name: 'on', description: "The day, in words of the reader's language." })
  dayOf(@Parent() { day }: LogEntry, @Asked() { language }: Context) {
    return dayInWords(day, language);
  }

  @ResolveField(() => String, { description: "The act, in words of the reader's language." })
  words(@Parent() { act }: LogEntry, @Asked() { language }: Context) {
    const [say, key] = [sayIn(language), `act.${act}`];
    const words = say(key);
    return words === key ? say('act.other', { act }) : words;
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'What it was about, where it is a proposal.' })
  proposal(@Parent() { subject }: LogEntry, @Asked() context: Context) {
    return subject && context.loaders.of(this.proposals.byIds, context).load(subject);
  }

  @ResolveField(() => Comment, { nullable: true, description: 'What it was about, where it is a comment.' })
  comment(@Parent() { subject }: LogEntry, @Asked() context: Context) {
    return subject && context.loaders.of(this.comments.byIds, context).load(subject);
  }
}
