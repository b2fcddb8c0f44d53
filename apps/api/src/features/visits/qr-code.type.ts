import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A square of dark and light modules.' })
export class QrCode {
  @Field(() => Int, { description: 'Modules on a side.' }) size: number;
  @Field(() => String, { description: 'SVG path data of the dark modules, one unit each.' }) path: string;
}
