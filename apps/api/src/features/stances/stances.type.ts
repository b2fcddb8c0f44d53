import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Stances taken, each figure rounded to 5 on its own.' })
export class Stances {
  @Field(() => Int, { description: 'People who took a stance.' }) people: number;
  @Field(() => Int) agree: number;
  @Field(() => Int) unsure: number;
  @Field(() => Int) disagree: number;
}
