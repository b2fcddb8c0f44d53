import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';
import { Stage } from '@baraza/shared/vocabularies';
import { Proposal } from './proposal.entity.js';

@InputType()
export class ProposeInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => String, { description: "The consultation's slug." }) consultation: string;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 150 characters as people count them.' }) title: string;
  @Field(() => String, { description: 'What is wrong today. At most 5,000 characters.' }) problem: string;
  @Field(() => String, { description: 'What should change. At most 5,000 characters.' }) change: string;
  @Field(() => [String], { description: 'Codes of themes, at least one.' }) themes: string[];
  @Field(() => [Stage], { description: 'At least one.' }) stages: Stage[];
  @Field(() => ID, { nullable: true, description: 'A proposal of her own that it is split from. Stances and comments stay there.' })
  splitFrom?: string | null;
}

@InputType()
export class EditProposalInput {
  @Field(() => ID, { description: 'Idempotency key: a UUID made by the client.' }) key: string;
  @Field(() => ID) proposal: string;
  @Field(() => String, {
    nullable: true,
    description: '`version` of her contribution when she read it. CONFLICT, fault CHANGED, where it was edited since; null is not checked.',
  })
  version?: string | null;
  @Field(() => String, { description: 'The language it is written in, BCP 47.' }) language: string;
  @Field(() => String, { description: 'At most 150 characters as people count them.' }) title: string;
  @Field(() => String, { description: 'What is wrong today. At most 5,000 characters.' }) problem: string;
  @Field(() => String, { description: 'What should change. At most 5,000 characters.' }) change: string;
  @Field(() => [String], { description: 'Codes of themes, at least one.' }) themes: string[];
  @Field(() => [Stage], { description: 'At least one.' }) stages: Stage[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it means something else now. Needed once the words of now stay readable; null is then refused with CONFLICT, fault ANSWERED.',
  })
  meaningChanged?: boolean | null;
}

@ArgsType()
export class ProposalsArgs {
  @Field(() => String, { nullable: true, description: 'Code of a theme.' }) theme?: string | null;
  @Field(() => Stage, { nullable: true }) stage?: Stage | null;
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => ID, { nullable: true, description: '`next` of the page before.' }) after?: string | null;
}

@ObjectType()
export class ProposalPage {
  @Field(() => [Proposal]) proposals: Proposal[];
  @Field(() => Int) total: number;
  @Field(() => ID, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: string | null;
}

@ObjectType({ description: 'What the one who asks may do here.' })
export class ProposalMay {
  @Field(() => Boolean) comment: boolean;
  @Field(() => Boolean) takeStance: boolean;
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) erase: boolean;
  @Field(() => Boolean, { description: 'To take her name off it; those who are left go on standing for it.' }) leave: boolean;
  @Field(() => Boolean, { description: 'To have somebody else stand on it too, or to make it one with another.' }) share: boolean;
  @Field(() => Boolean) split: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
}
