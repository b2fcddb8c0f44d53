/** Fixed vocabularies. The codes are stable keys: stored, exported, and named in the locales. */
const vocabulary = <Code extends string>(...codes: Code[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as { readonly [C in Code]: C };

/** Where on the journey: country of origin, transit, country of destination. */
export const Stage = vocabulary('ORIGIN', 'TRANSIT', 'DESTINATION');
export type Stage = keyof typeof Stage;

export const CommentKind = vocabulary('EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION');
export type CommentKind = keyof typeof CommentKind;

/** The order of a thread. UNHEARD: what comes from those who are heard least here stands first. */
export const ThreadSort = vocabulary('OLDEST', 'NEWEST', 'USEFUL', 'UNHEARD');
export type ThreadSort = keyof typeof ThreadSort;

/** Whether somebody finds a comment useful. */
export const RatingKind = vocabulary('USEFUL', 'NOT_USEFUL');
export type RatingKind = keyof typeof RatingKind;

export const StanceKind = vocabulary('AGREE', 'UNSURE', 'DISAGREE');
export type StanceKind = keyof typeof StanceKind;

export const PhaseKind = vocabulary('INFORM', 'PROPOSE', 'DISCUSS', 'PRIORITISE', 'ANSWER');
export type PhaseKind = keyof typeof PhaseKind;

/** How a participant describes her part. Optional; after the Global Compact for Migration, paragraph 15 (j). */
export const StakeholderGroup = vocabulary(
  'MIGRANT',
  'REFUGEE_DISPLACED',
  'DIASPORA',
  'LOCAL_COMMUNITY',
  'CIVIL_SOCIETY',
  'LOCAL_AUTHORITY',
  'STATE',
  'UN_IGO',
  'OTHER',
);
export type StakeholderGroup = keyof typeof StakeholderGroup;

/** How old a participant says she is, in years. Optional; the brackets join to those of UNHCR's figures (12-17, 18-59, 60+). */
export const AgeBracket = vocabulary('A14_17', 'A18_24', 'A25_39', 'A40_59', 'A60P');
export type AgeBracket = keyof typeof AgeBracket;

/** Whether what somebody put forward still stands: she may take it back, and she may have it erased for good. Hiding is another axis. */
export const Publication = vocabulary('PUBLISHED', 'WITHDRAWN', 'ERASED');
export type Publication = keyof typeof Publication;

/** How a proposal stands to others: on its own, become one with another, or taken out of another. Each of the axes has a column of its own. */
export const Lineage = vocabulary('ORIGINAL', 'MERGED_INTO', 'SPLIT_FROM');
export type Lineage = keyof typeof Lineage;

/** What became of the wish to merge one proposal into another. */
export const MergeState = vocabulary('ASKED', 'AGREED', 'DECLINED', 'TAKEN_BACK', 'UNDONE');
export type MergeState = keyof typeof MergeState;

/** The rule a facilitator hides a contribution by. */
export const Rule = vocabulary('PERSONAL_DATA', 'HATE_OR_THREAT', 'DANGER', 'ADVERTISING', 'OFF_TOPIC');
export type Rule = keyof typeof Rule;

/** Who may see a consultation: everyone, or those alone who take part in it or serve it. */
export const Access = vocabulary('PUBLIC', 'MEMBERS');
export type Access = keyof typeof Access;

export const Role = vocabulary('FACILITATOR', 'ORGANIZER');
export type Role = keyof typeof Role;

/**
 * What kind of sign-in a visit is. BORROWED: on a phone that others use, the default. OWN: on her own phone, by her own choice.
 * STAFF: with two factors. ENROLLING: staff who have yet to set them up, and may do nothing else. DEMO: the demo's staff.
 */
export const VisitKind = vocabulary('BORROWED', 'OWN', 'STAFF', 'ENROLLING', 'DEMO');
export type VisitKind = keyof typeof VisitKind;

/** What a reading card of a consultation tells of. */
export const CardKind = vocabulary('CONTEXT', 'FIGURE', 'MEASURE', 'GROUP', 'CONVENOR');
export type CardKind = keyof typeof CardKind;

/** Which of the two a contribution is. */
export const ContributionNoun = vocabulary('PROPOSAL', 'COMMENT');
export type ContributionNoun = keyof typeof ContributionNoun;

/** Where a proposal comes from: put forward here, or carried over from the recommendations of a meeting. */
export const Origin = vocabulary('PARTICIPANT', 'RECOMMENDATION');
export type Origin = keyof typeof Origin;

/** A part of a proposal for one sentence of which others may propose words. */
export const SuggestedPart = vocabulary('PROBLEM', 'CHANGE');
export type SuggestedPart = keyof typeof SuggestedPart;

/** What the author of a proposal did with proposed words. */
export const SuggestionOutcome = vocabulary('TAKEN', 'LEFT');
export type SuggestionOutcome = keyof typeof SuggestionOutcome;

/** A run of words between one wording and the next: it stayed, was taken out or was put in. */
export const PieceKind = vocabulary('SAME', 'OUT', 'IN');
export type PieceKind = keyof typeof PieceKind;
