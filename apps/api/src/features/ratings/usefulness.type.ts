import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RatingKind } from '@baraza/shared/vocabularies';

registerEnumType(RatingKind, { name: 'RatingKind' });

@ObjectType({ description: 'What people find of a comment, each figure rounded to 5 on its own. Changes in steps of five people.' })
export class Usefulness {
  @Field(() => Int, { description: 'People who rated it.' }) people: number;
  @Field(() => Int, { description: 'Those of them who find it useful.' }) useful: number;
}
