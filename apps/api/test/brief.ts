import { directionOf, type InterfaceLanguage } from '@baraza/shared/languages';
import type { Text } from '#features/languages/text.type.js';
import type { Stances } from '#features/stances/stances.type.js';
import type { Brief, BriefComment, BriefProposal } from '#features/briefs/brief.type.js';

/** A text as written, or with its rendering for the reader. */
export function text(language: string, words: string, rendering?: { to: InterfaceLanguage; words: string }): Text {
  const written = { words, language, direction: directionOf(language) };
  if (!rendering) return { ...written, original: null };
  return {
    words: rendering.words,
    language: rendering.to,
    direction: directionOf(rendering.to),
    original: { ...written, languageName: language },
  };
}

/** A comment that says of itself that it is a sample. */
export function comment(more: Partial<BriefComment> = {}): BriefComment {
  return {
    kind: 'FACT',
    author: 'Sample Author',
    depth: 0,
    publishedOn: 'sample day',
    words: text('en', 'Sample comment.'),
    isReplyToHidden: false,
    ...more,
  };
}

export function proposal(more: Partial<BriefProposal> = {}): BriefProposal {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 1,
    mergedInto: null,
    origin: 'RECOMMENDATION',
    title: text('en', 'Never lock up a child because of migration'),
    problem: null,
    change: null,
    quotation: text('en', 'Childhood detention of migrants is never in the interest of the child.'),
    source: text('en', 'Leave No Migrant and Refugee Behind, 14 September 2016'),
    themes: ['Children', 'Human rights'],
    stages: ['TRANSIT', 'DESTINATION'],
    author: null,
    publishedOn: '14 September 2016',
    wordingNumber: 1,
    wordedOn: '14 September 2016',
    stances: null,
    comments: [],
    hiddenCount: 0,
    ...more,
  };
}

/** Figures of a proposal as they are published, none of them hidden. */
export function stances(more: Partial<Stances> = {}): Stances {
  return { people: 40, agree: 30, unsure: 0, disagree: 10, shares: { agree: '75', unsure: '0', disagree: '25' }, byGroup: [], ...more };
}

/** A brief made of the words of the dialogue. */
export function brief(more: Partial<Brief> = {}): Brief {
  return {
    title: 'Leave No Migrant and Refugee Behind',
    subtitle: 'An open consultation',
    premise: text('en', 'Consultation with affected populations, in this case migrants, is vital to articulating effective policies.'),
    source: text('en', 'Leave No Migrant and Refugee Behind, 14 September 2016'),
    isDemo: true,
    lastEvent: 1284,
    madeOn: '12 October 2026',
    people: null,
    peopleByGroup: [],
    peopleByAge: [],
    proposalCount: 1,
    commentCount: 0,
    hiddenCount: 0,
    takenBackCount: 0,
    proposals: [proposal()],
    ...more,
  };
}
