import { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';

/** What a participant may be asked about herself, in this order, one on each screen. */
const questions = ['group', 'age'] as const;
export type Question = (typeof questions)[number];

/** The codes that answer each. */
export const answers = { group: Object.values(StakeholderGroup), age: Object.values(AgeBracket) } as const;

/** The question an address asks for; the first when it asks for none. */
export const questionOf = (asked: string | null): Question => questions.find((known) => known === asked) ?? 'group';

/** The one after it; null after the last. */
export const nextTo = (question: Question): Question | null => questions[questions.indexOf(question) + 1] ?? null;
