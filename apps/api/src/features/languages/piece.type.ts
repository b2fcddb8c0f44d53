import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PieceKind } from '@baraza/shared/vocabularies';

registerEnumType(PieceKind, { name: 'PieceKind', description: 'Whether words stayed, were taken out or put in.' });

@ObjectType({ description: 'A run of words between one wording and the next.' })
export class Piece {
  @Field(() => PieceKind) kind: PieceKind;
  @Field(() => String) words: string;
}
