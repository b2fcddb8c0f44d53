import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const TextDirection = { ltr: 'ltr', rtl: 'rtl' } as const;
registerEnumType(TextDirection, { name: 'TextDirection' });

@ObjectType({ description: 'The words as they were written, beside an unofficial rendering.' })
export class Original {
  @Field(() => String) words: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => TextDirection) direction: keyof typeof TextDirection;
  @Field(() => String, { description: "The language's name in the reader's language." }) languageName: string;
}

@ObjectType({ description: "Words in the reader's language where a rendering exists, else as they were written." })
export class Text {
  @Field(() => String) words: string;
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => TextDirection) direction: keyof typeof TextDirection;
  @Field(() => Original, { nullable: true, description: 'Given when `words` is a rendering.' }) original: Original | null;
}

@ObjectType({ description: 'A language to read in or to write in.' })
export class Language {
  @Field(() => String, { description: 'BCP 47.' }) tag: string;
  @Field(() => String, { description: 'Its name as its speakers write it.' }) ownName: string;
  @Field(() => String, { description: "Its name in the reader's language." }) name: string;
  @Field(() => TextDirection) direction: keyof typeof TextDirection;
  @Field(() => Boolean, { description: 'Every page exists in it.' }) isInterface: boolean;
}
