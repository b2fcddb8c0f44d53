import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContributionNoun } from '@baraza/shared/vocabularies';
import type { CommentRow } from '#features/comments/comment-rows.service.js';
import type { ProposalRow } from '#features/proposals/proposal-rows.service.js';

registerEnumType(ContributionNoun, { name: 'ContributionNoun' });

@ObjectType({ description: 'What its author may do with it.' })
export class OwnMay {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) erase: boolean;
  @Field(() => Boolean) leave: boolean;
  @Field(() => Boolean) share: boolean;
  @Field(() => Boolean) split: boolean;
}

/** The comment, or the proposal itself where there is none. */
@ObjectType({ description: 'Something the one who asks said, as she alone sees it: also hidden, also withdrawn.' })
export class OwnContribution {
  @Field(() => ID) id: string;
  @Field(() => ContributionNoun) noun: ContributionNoun;
  @Field(() => ID, { description: 'The proposal it is, or the one it answers.' }) proposalId: string;
  proposal: ProposalRow;
  comment: CommentRow | null;
}

@ObjectType({ description: 'Part of what the one who asks said, newest first.' })
export class OwnPage {
  @Field(() => [OwnContribution]) contributions: OwnContribution[];
  @Field(() => Int) total: number;
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}
