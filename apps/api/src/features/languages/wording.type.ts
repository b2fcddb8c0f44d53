import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import { dayInWords } from '#platform/clock.js';
import type { Said } from './languages.service.js';
import type { Worded } from './revisions.service.js';

@ObjectType('Wording', { description: 'The wording of now of a contribution.' })
export class CurrentWording {
  @Field(() => Int, { description: '1…n. A wording that was put right before anybody had built on it kept its number.' }) number: number;
  @Field(() => String, { description: "The day, in words of the reader's language." }) day: string;
  @Field(() => String, { description: 'The language it was written in, BCP 47.' }) language: string;
  @Field(() => Boolean, { description: 'Whether there is a history.' }) isEdited: boolean;
}

/** The wording of now, for one reader; null once erased. */
export function currentOf(
  { wordingNumber: number, wordedOnDay, said }: Worded & { said: Said | null },
  reader: InterfaceLanguage,
): CurrentWording | null {
  return said && { number, day: dayInWords(wordedOnDay, reader), language: said.language, isEdited: number > 1 };
}
