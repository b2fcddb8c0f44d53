import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RatingKind } from '@baraza/shared/vocabularies';
import { Comment } from '#features/comments/comment.entity.js';
import type { CommentRow } from '#features/comments/comment-rows.service.js';
import { Asked, type Context } from '#platform/graphql/context.js';
import { RateInput } from './ratings.inputs.js';
import { RatingsService } from './ratings.service.js';
import { Usefulness } from './usefulness.type.js';

@Resolver(() => Comment)
export class RatingsResolver {
  constructor(private readonly service: RatingsService) {}

  @Mutation(() => Comment, {
    description: 'Says whether a comment is useful, or takes that back. Somebody without a visit becomes a person with it, silently.',
  })
  rate(@Asked() context: Context, @Args('input') input: RateInput) {
    return this.service.rate(context, input);
  }

  @ResolveField(() => Usefulness, { nullable: true, description: 'Null until ten people rated it, while hidden, and once taken back.' })
  usefulness(@Parent() { isHidden, publication, ratedCount, usefulCount }: CommentRow): Usefulness | null {
    return !isHidden && publication === 'PUBLISHED' && ratedCount > 0 ? { people: ratedCount, useful: usefulCount } : null;
  }

  @ResolveField(() => RatingKind, { nullable: true, description: 'The rating of the one who asks.' })
  myRating(@Parent() row: CommentRow, @Asked() context: Context) {
    return context.loaders.of(this.service.own, context).load(row);
  }
}
