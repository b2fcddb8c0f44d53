import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageSize } from '@baraza/shared/limits';

export const LogRole = {
  PARTICIPANT: 'PARTICIPANT',
  FACILITATOR: 'FACILITATOR',
  ORGANIZER: 'ORGANIZER',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
registerEnumType(LogRole, { name: 'LogRole', description: 'In which role somebody acted.' });

@ArgsType()
export class LogArgs {
  @Field(() => Int, { defaultValue: pageSize.usual, description: 'At most 50.' }) first: number;
  @Field(() => Int, { nullable: true, description: '`next` of the page before.' }) after?: number | null;
}

@ObjectType({ description: 'What was done, in which role, about what, by which rule. Never a text, never a name.' })
export class LogEntry {
  @Field(() => Int) number: number;
  day: string;
  @Field(() => String, { description: 'Number of the act in the table of rights.' }) act: string;
  @Field(() => LogRole) role: keyof typeof LogRole;
  @Field(() => Boolean, { description: 'It was the one who asks.' }) isMine: boolean;
  @Field(() => ID, { nullable: true, description: 'Public id of what it was about.' }) subject: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the rule, or of the outcome.' }) rule: string | null;
}

@ObjectType({ description: 'Newest first.' })
export class LogPage {
  @Field(() => [LogEntry]) entries: LogEntry[];
  @Field(() => Int, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next: number | null;
}
