// Made by `npm run generate` from the .graphql files beside the pages.
import type { Question } from '@baraza/shared/web';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AddPasskeyInput = {
  readonly passkeyName: string;
  /** JSON, as the browser gave it (WebAuthn Level 3). */
  readonly response: string;
};

/** How old a participant says she is, in years. */
export type AgeBracket =
  | 'A14_17'
  | 'A18_24'
  | 'A25_39'
  | 'A40_59'
  | 'A60P';

export type AnswerMergeInput = {
  readonly isAgreed: boolean;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly merge: string;
  /** Why not. At most 500 characters; not kept where she agrees. */
  readonly reason?: string;
};

export type AppealInput = {
  /** Her own proposal or comment, which is hidden. */
  readonly contribution: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** The language it is written in, BCP 47. */
  readonly language: string;
  /** At most 2,000 characters as people count them. */
  readonly words: string;
};

/** UPHELD: the decision stays. OVERTURNED: the contribution is shown again. */
export type AppealOutcome =
  | 'OVERTURNED'
  | 'UPHELD';

export type ApproveResetInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly reset: string;
};

export type AskMergeInput = {
  /** Whether her name is to stand on the joint text. */
  readonly isJoining: boolean;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** A proposal of her own. */
  readonly proposal: string;
  /** The proposal it is to become one with; of the same consultation. */
  readonly target: string;
};

export type AskResetInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** `id` of somebody of the staff. */
  readonly person: string;
  /** At most 2,000 characters. */
  readonly reason: string;
};

export type BecomeCoauthorInput = {
  /** 16 signs, in groups or not. */
  readonly code: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type CardKind =
  | 'CONTEXT'
  | 'CONVENOR'
  | 'FIGURE'
  | 'GROUP'
  | 'MEASURE';

export type CodeAppInput = {
  /** Six digits of the app, of any script. */
  readonly code: string;
  /** `sealed` of a new code app. */
  readonly codeApp: string;
};

export type CodeInput = {
  /** Six digits of the app, of any script. */
  readonly code: string;
};

export type ComeInInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** From a one-time link. */
  readonly token: string;
};

export type CommentInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly kind: CommentKind;
  /** The language it is written in, BCP 47. */
  readonly language: string;
  /** The comment this one answers. */
  readonly parent?: string | null | undefined;
  readonly proposal: string;
  /** Goes with kind SUGGESTION. */
  readonly proposed?: ProposedInput | null | undefined;
  /** At most 5,000 characters as people count them. */
  readonly words: string;
};

export type CommentKind =
  | 'EXPERIENCE'
  | 'FACT'
  | 'QUESTION'
  | 'SUGGESTION';

export type ContributionNoun =
  | 'COMMENT'
  | 'PROPOSAL';

export type DecideAppealInput = {
  readonly appeal: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly outcome: AppealOutcome;
  /** The author reads it. At most 2,000 characters. */
  readonly reason: string;
};

export type DecisionKind =
  | 'HIDE'
  | 'RESTORE';

export type DescribeMyselfInput = {
  /** Null takes an answer back; left out, it stays. */
  readonly ageBracket?: AgeBracket | null | undefined;
  /** Slug. */
  readonly consultation: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** Null takes an answer back; left out, it stays. */
  readonly stakeholderGroup?: StakeholderGroup | null | undefined;
};

export type DisableStaffInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** `id` of somebody of the staff. */
  readonly person: string;
};

export type EditCommentInput = {
  readonly comment: string;
  /** That she knows the words of now will stay readable, where they will. Otherwise CONFLICT, fault ANSWERED, is answered. */
  readonly keepsHistory?: boolean;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly kind: CommentKind;
  /** The language it is written in, BCP 47. */
  readonly language: string;
  /** `version` of her contribution when she read it. CONFLICT, fault CHANGED, where it was edited since; null is not checked. */
  readonly version?: string | null | undefined;
  /** At most 5,000 characters as people count them. */
  readonly words: string;
};

export type EditProposalInput = {
  /** What should change. At most 5,000 characters. */
  readonly change: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** The language it is written in, BCP 47. */
  readonly language: string;
  /** Whether it means something else now. Needed once the words of now stay readable; null is then refused with CONFLICT, fault ANSWERED. */
  readonly meaningChanged?: boolean | null | undefined;
  /** What is wrong today. At most 5,000 characters. */
  readonly problem: string;
  readonly proposal: string;
  /** At least one. */
  readonly stages: ReadonlyArray<Stage>;
  /** Codes of themes, at least one. */
  readonly themes: ReadonlyArray<string>;
  /** At most 150 characters as people count them. */
  readonly title: string;
  /** `version` of her contribution when she read it. CONFLICT, fault CHANGED, where it was edited since; null is not checked. */
  readonly version?: string | null | undefined;
};

export type EnrolWithPasskeyInput = {
  /** What she signs in with; colleagues see it. */
  readonly name: string;
  /** What she calls the passkey. */
  readonly passkeyName: string;
  /** JSON, as the browser gave it (WebAuthn Level 3). */
  readonly response: string;
};

export type EnrolWithPasswordInput = {
  /** Six digits of the app, of any script. */
  readonly code: string;
  /** `sealed` of a new code app. */
  readonly codeApp: string;
  /** What she signs in with; colleagues see it. */
  readonly name: string;
  /** At least 12 signs, at most 1,024 bytes; none that is tried first. */
  readonly password: string;
};

export type EraseAllInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type EraseInput = {
  /** A proposal or a comment of her own. */
  readonly contribution: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type HideInput = {
  /** A proposal or a comment. */
  readonly contribution: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** At most 2,000 characters. */
  readonly reason: string;
  readonly rule: Rule;
};

export type InviteAdministratorInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** How colleagues know her. */
  readonly name: string;
};

export type InviteCoauthorInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** A proposal of her own. */
  readonly proposal: string;
};

export type InviteStaffInput = {
  /** Slug. */
  readonly consultation: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** How colleagues know her. */
  readonly name: string;
  readonly role: Role;
};

export type IssueInvitationsInput = {
  /** Slug. */
  readonly consultation: string;
  /** How many codes, 1 to 50. */
  readonly count: number;
  /** For how many days they let in, 1 to 90. */
  readonly days?: number;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

/** A proposal to be, or with `proposal` a comment. Whatever is not typed yet may be missing. */
export type KeepDraftInput = {
  readonly change?: string | null | undefined;
  /** The consultation's slug, for a proposal. */
  readonly consultation?: string | null | undefined;
  /** A draft of hers that this one takes the place of. */
  readonly draft?: string | null | undefined;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly kind?: CommentKind | null | undefined;
  readonly language?: string | null | undefined;
  /** The comment that is answered. */
  readonly parent?: string | null | undefined;
  readonly problem?: string | null | undefined;
  /** The proposal that is commented. */
  readonly proposal?: string | null | undefined;
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly title?: string | null | undefined;
  readonly words?: string | null | undefined;
};

export type LeaveAuthorsInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** A proposal she wrote with others. */
  readonly proposal: string;
};

export type LeaveSuggestionInput = {
  readonly comment: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** The language the reason is written in, BCP 47. */
  readonly language: string;
  /** Why, for everyone to read; at most 500 characters, may be empty. */
  readonly reason: string;
};

export type LiftInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly suspension: string;
};

/** How a proposal stands to others: on its own, merged into another, or split from another. */
export type Lineage =
  | 'MERGED_INTO'
  | 'ORIGINAL'
  | 'SPLIT_FROM';

/** In which role somebody acted. */
export type LogRole =
  | 'ADMINISTRATOR'
  | 'FACILITATOR'
  | 'ORGANIZER'
  | 'PARTICIPANT';

/** What became of the wish to merge one proposal into another. */
export type MergeState =
  | 'AGREED'
  | 'ASKED'
  | 'DECLINED'
  | 'TAKEN_BACK'
  | 'UNDONE';

export type NamePasskeyInput = {
  readonly id: string;
  readonly passkeyName: string;
};

/** Put forward here, or carried over from a meeting. */
export type Origin =
  | 'PARTICIPANT'
  | 'RECOMMENDATION';

export type PasskeyInput = {
  /** JSON, as the browser gave it (WebAuthn Level 3). */
  readonly response: string;
};

export type PhaseKind =
  | 'ANSWER'
  | 'DISCUSS'
  | 'INFORM'
  | 'PRIORITISE'
  | 'PROPOSE';

/** Whether words stayed, were taken out or put in. */
export type PieceKind =
  | 'IN'
  | 'OUT'
  | 'SAME';

export type ProposeInput = {
  /** What should change. At most 5,000 characters. */
  readonly change: string;
  /** The consultation's slug. */
  readonly consultation: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** The language it is written in, BCP 47. */
  readonly language: string;
  /** What is wrong today. At most 5,000 characters. */
  readonly problem: string;
  /** A proposal of her own that it is split from. Stances and comments stay there. */
  readonly splitFrom?: string | null | undefined;
  /** At least one. */
  readonly stages: ReadonlyArray<Stage>;
  /** Codes of themes, at least one. */
  readonly themes: ReadonlyArray<string>;
  /** At most 150 characters as people count them. */
  readonly title: string;
};

/** Other words for one sentence of the proposal as it stands. */
export type ProposedInput = {
  readonly part: SuggestedPart;
  /** Which sentence of the part, from 0. */
  readonly place: number;
  /** The sentence as it was read: it must still stand there. */
  readonly sentence: string;
  /** At most 1,000 characters, in the language of the proposal. */
  readonly words: string;
};

/** Whether a contribution stands, was withdrawn by its author, or erased for good. */
export type Publication =
  | 'ERASED'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type RateInput = {
  readonly comment: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** Null: takes her rating back. */
  readonly kind?: RatingKind | null | undefined;
};

export type RatingKind =
  | 'NOT_USEFUL'
  | 'USEFUL';

export type ReceiptInput = {
  /** 20 digits, of any script, in groups or not. */
  readonly receipt: string;
};

export type RedeemInput = {
  /** 16 signs, in groups or not. */
  readonly code: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type RemoveRoleInput = {
  /** Slug. */
  readonly consultation: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** `id` of somebody of the staff. */
  readonly person: string;
};

export type RestoreInput = {
  /** A proposal or a comment. */
  readonly contribution: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** At most 2,000 characters. */
  readonly reason: string;
};

export type RevokeInvitationsInput = {
  readonly batch: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type Role =
  | 'FACILITATOR'
  | 'ORGANIZER';

/** The rule a contribution is hidden by. */
export type Rule =
  | 'ADVERTISING'
  | 'DANGER'
  | 'HATE_OR_THREAT'
  | 'OFF_TOPIC'
  | 'PERSONAL_DATA';

export type SignInInput = {
  /** Six digits of the app, of any script. */
  readonly code: string;
  readonly name: string;
  readonly password: string;
};

/** Where on the journey. */
export type Stage =
  | 'DESTINATION'
  | 'ORIGIN'
  | 'TRANSIT';

/** How a participant describes her part. */
export type StakeholderGroup =
  | 'CIVIL_SOCIETY'
  | 'DIASPORA'
  | 'LOCAL_AUTHORITY'
  | 'LOCAL_COMMUNITY'
  | 'MIGRANT'
  | 'OTHER'
  | 'REFUGEE_DISPLACED'
  | 'STATE'
  | 'UN_IGO';

export type StanceKind =
  | 'AGREE'
  | 'DISAGREE'
  | 'UNSURE';

export type StartAfreshInput = {
  /** Slug. */
  readonly consultation: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

/** Part of a proposal words can be proposed for. */
export type SuggestedPart =
  | 'CHANGE'
  | 'PROBLEM';

/** What the author of the proposal did with proposed words. */
export type SuggestionOutcome =
  | 'LEFT'
  | 'TAKEN';

export type SuspendInput = {
  /** A proposal or a comment: it is about its author. */
  readonly contribution: string;
  /** 1 to 7. Null: until it is lifted; for organizers who proved who they are a moment ago. */
  readonly days?: number | null | undefined;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** She reads it. At most 2,000 characters. */
  readonly reason: string;
};

export type TakeBackMergeInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly merge: string;
};

export type TakeStanceInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  readonly kind: StanceKind;
  readonly proposal: string;
  /** The number of the wording she read. CONFLICT, fault MEANING_CHANGED, where its author changed the meaning since. */
  readonly wording?: number | null | undefined;
};

export type TakeSuggestionInput = {
  readonly comment: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** Whether the proposal means something else with these words. */
  readonly meaningChanged: boolean;
};

export type TextDirection =
  | 'ltr'
  | 'rtl';

/** Answers to a comment are never sorted newest first: NEWEST has them oldest first. UNHEARD: those first who are heard least here. */
export type ThreadSort =
  | 'NEWEST'
  | 'OLDEST'
  | 'UNHEARD'
  | 'USEFUL';

export type ThrowDraftAwayInput = {
  readonly draft: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type UnmergeInput = {
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
  /** The proposal that was merged into another. */
  readonly proposal: string;
};

export type VisitKind =
  | 'BORROWED'
  | 'DEMO'
  | 'ENROLLING'
  | 'OWN'
  | 'STAFF';

export type WithdrawInput = {
  /** A proposal or a comment of her own. */
  readonly contribution: string;
  /** Idempotency key: a UUID made by the client. */
  readonly key: string;
};

export type StaffLinkFragment = { readonly name: string, readonly address: string | null };

export type OwnContributionQueryVariables = Exact<{
  id: string;
}>;


export type OwnContributionQuery = { readonly myContribution: { readonly id: string, readonly noun: ContributionNoun, readonly proposalId: string, readonly kind: CommentKind | null, readonly pseudonym: string | null, readonly publication: Publication, readonly themes: ReadonlyArray<string>, readonly stages: ReadonlyArray<Stage>, readonly keepsHistory: boolean, readonly version: string, readonly others: number, readonly texts: ReadonlyArray<{ readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }>, readonly consultation: { readonly slug: string, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }> }, readonly may: { readonly edit: boolean, readonly withdraw: boolean, readonly erase: boolean, readonly leave: boolean, readonly share: boolean, readonly split: boolean } } };

export type DraftFieldsFragment = { readonly id: string, readonly keptUntil: string, readonly parent: string | null, readonly language: string, readonly title: string, readonly problem: string, readonly change: string, readonly words: string, readonly kind: CommentKind | null, readonly themes: ReadonlyArray<string>, readonly stages: ReadonlyArray<Stage>, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } | null, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null };

export type OneDraftQueryVariables = Exact<{
  id: string;
}>;


export type OneDraftQuery = { readonly draft: { readonly id: string, readonly keptUntil: string, readonly parent: string | null, readonly language: string, readonly title: string, readonly problem: string, readonly change: string, readonly words: string, readonly kind: CommentKind | null, readonly themes: ReadonlyArray<string>, readonly stages: ReadonlyArray<Stage>, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } | null, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null } };

export type MayKeepDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type MayKeepDraftsQuery = { readonly me: { readonly visit: VisitKind, readonly hasReceipt: boolean } | null };

export type KeepDraftMutationVariables = Exact<{
  input: KeepDraftInput;
}>;


export type KeepDraftMutation = { readonly keepDraft: { readonly id: string } };

export type ThrowDraftAwayMutationVariables = Exact<{
  input: ThrowDraftAwayInput;
}>;


export type ThrowDraftAwayMutation = { readonly throwDraftAway: boolean };

export type AppealStateFragment = { readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null };

export type AppealToAnswerFragment = { readonly id: string, readonly appealedOn: string, readonly answeredOn: string | null, readonly isOwnDecision: boolean, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly may: { readonly decide: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string }, readonly comment: { readonly id: string, readonly author: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly proposal: { readonly id: string } } | null, readonly proposal: { readonly id: string, readonly author: string | null, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null };

export type CommentToDecideQueryVariables = Exact<{
  id: string;
}>;


export type CommentToDecideQuery = { readonly comment: { readonly author: string | null, readonly isMine: boolean, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly proposal: { readonly id: string, readonly consultation: { readonly slug: string, readonly may: { readonly facilitate: boolean, readonly export: boolean } } }, readonly may: { readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly kind: DecisionKind, readonly rule: Rule | null, readonly reason: string, readonly may: { readonly appeal: boolean }, readonly appeal: { readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null } | null } };

export type ProposalToDecideQueryVariables = Exact<{
  id: string;
}>;


export type ProposalToDecideQuery = { readonly proposal: { readonly author: string | null, readonly isMine: boolean, readonly consultation: { readonly slug: string, readonly may: { readonly facilitate: boolean, readonly export: boolean } }, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly may: { readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly kind: DecisionKind, readonly rule: Rule | null, readonly reason: string, readonly may: { readonly appeal: boolean }, readonly appeal: { readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null } | null } };

export type ConsultationToFacilitateFragment = { readonly slug: string, readonly may: { readonly facilitate: boolean, readonly export: boolean } };

export type DecisionToAppealFragment = { readonly kind: DecisionKind, readonly rule: Rule | null, readonly reason: string, readonly may: { readonly appeal: boolean }, readonly appeal: { readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null };

export type KinLinkFragment = { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null };

export type KinTextFragment = { readonly author: string | null, readonly id: string, readonly publication: Publication, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string } | null };

export type MergeStateFragment = { readonly id: string, readonly state: MergeState, readonly reason: string, readonly may: { readonly answer: boolean, readonly takeBack: boolean, readonly undo: boolean }, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }, readonly target: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } };

export type MyselfQueryVariables = Exact<{ [key: string]: never; }>;


export type MyselfQuery = { readonly me: { readonly visit: VisitKind, readonly hasReceipt: boolean, readonly isProved: boolean, readonly receipt: { readonly digits: string, readonly groups: ReadonlyArray<string>, readonly qr: { readonly size: number, readonly path: string } } | null } | null };

export type ProveMutationVariables = Exact<{
  input: ReceiptInput;
}>;


export type ProveMutation = { readonly prove: { readonly isProved: boolean } };

export type CodeAppQueryVariables = Exact<{
  sealed?: string | null | undefined;
}>;


export type CodeAppQuery = { readonly newCodeApp: { readonly groups: ReadonlyArray<string>, readonly address: string, readonly sealed: string, readonly qr: { readonly size: number, readonly path: string } } };

export type LanguagesOfQueryVariables = Exact<{
  words: string;
}>;


export type LanguagesOfQuery = { readonly languagesOf: ReadonlyArray<{ readonly tag: string }> };

export type ShownVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type ShownVisitQuery = { readonly me: { readonly visit: VisitKind, readonly hasReceipt: boolean, readonly isReceiptKept: boolean } | null };

export type AboutPageQueryVariables = Exact<{
  slug: string;
}>;


export type AboutPageQuery = { readonly consultation: { readonly slug: string, readonly isDemo: boolean, readonly peopleByGroup: ReadonlyArray<{ readonly answer: StakeholderGroup | null, readonly people: number }>, readonly peopleByAge: ReadonlyArray<{ readonly answer: AgeBracket | null, readonly people: number }>, readonly title: { readonly words: string, readonly language: string }, readonly description: { readonly words: string, readonly language: string }, readonly source: { readonly words: string, readonly language: string }, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string, readonly language: string }, readonly explanation: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } }>, readonly cards: ReadonlyArray<{ readonly kind: CardKind, readonly stages: ReadonlyArray<Stage>, readonly title: { readonly words: string, readonly language: string } | null, readonly text: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } }>, readonly sessions: ReadonlyArray<{ readonly id: string, readonly heldOn: string, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }, readonly text: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }, readonly programme: ReadonlyArray<{ readonly startsAt: string | null, readonly title: { readonly words: string, readonly language: string }, readonly text: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } }> }> } };

export type AdministrationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationPageQuery = { readonly administration: { readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isAdministrator: boolean, readonly isEnrolled: boolean, readonly isDisabled: boolean, readonly isMe: boolean, readonly roles: ReadonlyArray<{ readonly role: Role, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } }> }>, readonly resets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly askedBy: string, readonly reason: string, readonly mayApprove: boolean }>, readonly consultations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly words: string, readonly language: string } }>, readonly facts: { readonly version: string, readonly megabytes: number, readonly consultations: number, readonly people: number | null, readonly isLogWhole: boolean } }, readonly me: { readonly isProved: boolean } | null };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { readonly inviteAdministrator: { readonly name: string, readonly address: string | null } };

export type InviteOrganizerMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteOrganizerMutation = { readonly inviteStaff: { readonly name: string, readonly address: string | null } };

export type DisableStaffMutationVariables = Exact<{
  input: DisableStaffInput;
}>;


export type DisableStaffMutation = { readonly disableStaff: boolean };

export type AskResetMutationVariables = Exact<{
  input: AskResetInput;
}>;


export type AskResetMutation = { readonly askReset: boolean };

export type ApproveResetMutationVariables = Exact<{
  input: ApproveResetInput;
}>;


export type ApproveResetMutation = { readonly approveReset: { readonly name: string, readonly address: string | null } };

export type AnswerAppealPageQueryVariables = Exact<{
  id: string;
}>;


export type AnswerAppealPageQuery = { readonly appeal: { readonly id: string, readonly appealedOn: string, readonly answeredOn: string | null, readonly isOwnDecision: boolean, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly comment: { readonly id: string, readonly author: string | null, readonly proposal: { readonly id: string, readonly consultation: { readonly slug: string } }, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null, readonly proposal: { readonly id: string, readonly author: string | null, readonly consultation: { readonly slug: string }, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null, readonly may: { readonly decide: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string }, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly decideAppeal: { readonly comment: { readonly proposal: { readonly consultation: { readonly slug: string } } } | null, readonly proposal: { readonly consultation: { readonly slug: string } } | null } };

export type AppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type AppealMutation = { readonly appeal: { readonly id: string } };

export type AppealsPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type AppealsPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly appeals: { readonly next: string | null, readonly appeals: ReadonlyArray<{ readonly id: string, readonly appealedOn: string, readonly answeredOn: string | null, readonly isOwnDecision: boolean, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly may: { readonly decide: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string }, readonly comment: { readonly id: string, readonly author: string | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly proposal: { readonly id: string } } | null, readonly proposal: { readonly id: string, readonly author: string | null, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null }> } | null } };

export type BriefPageQueryVariables = Exact<{
  slug: string;
}>;


export type BriefPageQuery = { readonly brief: { readonly title: string, readonly subtitle: string, readonly isDemo: boolean, readonly lastEvent: number, readonly madeOn: string, readonly people: number | null, readonly proposalCount: number, readonly commentCount: number, readonly hiddenCount: number, readonly takenBackCount: number, readonly peopleByGroup: ReadonlyArray<{ readonly answer: StakeholderGroup | null, readonly people: number }>, readonly peopleByAge: ReadonlyArray<{ readonly answer: AgeBracket | null, readonly people: number }>, readonly premise: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }, readonly proposals: ReadonlyArray<{ readonly id: string, readonly number: number, readonly mergedInto: number | null, readonly origin: Origin, readonly themes: ReadonlyArray<string>, readonly stages: ReadonlyArray<Stage>, readonly author: string | null, readonly publishedOn: string, readonly wordingNumber: number, readonly wordedOn: string, readonly hiddenCount: number, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly quotation: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly source: { readonly words: string, readonly language: string } | null, readonly stances: { readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null }, readonly byGroup: ReadonlyArray<{ readonly group: StakeholderGroup | null, readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } }> } | null, readonly comments: ReadonlyArray<{ readonly kind: CommentKind, readonly author: string, readonly depth: number, readonly publishedOn: string, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } }> }> } };

export type CoauthorOfferQueryVariables = Exact<{
  code: string;
}>;


export type CoauthorOfferQuery = { readonly coauthorOffer: { readonly author: string | null, readonly id: string, readonly publication: Publication, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string } | null } };

export type BecomeCoauthorMutationVariables = Exact<{
  input: BecomeCoauthorInput;
}>;


export type BecomeCoauthorMutation = { readonly becomeCoauthor: { readonly id: string, readonly consultation: { readonly slug: string, readonly me: { readonly wasAsked: boolean } | null } } };

export type CoauthorsPageQueryVariables = Exact<{
  id: string;
}>;


export type CoauthorsPageQuery = { readonly proposal: { readonly author: string | null, readonly isMine: boolean, readonly id: string, readonly publication: Publication, readonly may: { readonly share: boolean, readonly leave: boolean, readonly split: boolean }, readonly merges: ReadonlyArray<{ readonly id: string, readonly state: MergeState, readonly reason: string, readonly may: { readonly answer: boolean, readonly takeBack: boolean, readonly undo: boolean }, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }, readonly target: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } }>, readonly title: { readonly words: string, readonly language: string } | null } };

export type InviteCoauthorMutationVariables = Exact<{
  input: InviteCoauthorInput;
}>;


export type InviteCoauthorMutation = { readonly inviteCoauthor: { readonly code: string, readonly endsOn: string, readonly qr: { readonly size: number, readonly path: string } } };

export type LeaveAuthorsMutationVariables = Exact<{
  input: LeaveAuthorsInput;
}>;


export type LeaveAuthorsMutation = { readonly leaveAuthors: boolean };

export type ComeInPageQueryVariables = Exact<{
  token: string;
}>;


export type ComeInPageQuery = { readonly link: { readonly isUsable: boolean, readonly kind: string | null, readonly isAdministrator: boolean, readonly roles: ReadonlyArray<{ readonly role: Role, readonly consultation: { readonly slug: string, readonly isDemo: boolean, readonly title: { readonly words: string } } }> } };

export type ComeInMutationVariables = Exact<{
  input: ComeInInput;
}>;


export type ComeInMutation = { readonly comeIn: { readonly consultation: string | null, readonly mustEnrol: boolean } };

export type CommentPageQueryVariables = Exact<{
  id: string;
}>;


export type CommentPageQuery = { readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null, readonly openingQuestion: { readonly words: string, readonly language: string } | null, readonly consultation: { readonly me: { readonly pseudonym: string, readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null }, readonly may: { readonly comment: boolean } } };

export type CommentAnsweredQueryVariables = Exact<{
  id: string;
}>;


export type CommentAnsweredQuery = { readonly comment: { readonly id: string, readonly author: string | null, readonly publication: Publication, readonly words: { readonly words: string, readonly language: string } | null } };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentMutation = { readonly comment: { readonly id: string, readonly proposal: { readonly consultation: { readonly slug: string, readonly me: { readonly wasAsked: boolean } | null } } } };

export type ConsultationStaffPageQueryVariables = Exact<{
  slug: string;
}>;


export type ConsultationStaffPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly staff: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly role: Role, readonly isEnrolled: boolean, readonly isDisabled: boolean, readonly mayRemove: boolean }> | null }, readonly me: { readonly isProved: boolean } | null };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { readonly inviteStaff: { readonly name: string, readonly address: string | null } };

export type RemoveRoleMutationVariables = Exact<{
  input: RemoveRoleInput;
}>;


export type RemoveRoleMutation = { readonly removeRole: boolean };

export type ConsultationPageQueryVariables = Exact<{
  slug: string;
  theme?: string | null | undefined;
  stage?: Stage | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsultationPageQuery = { readonly consultation: { readonly slug: string, readonly isDemo: boolean, readonly lastEvent: number, readonly people: number | null, readonly openAppeals: number | null, readonly title: { readonly words: string, readonly language: string }, readonly subtitle: { readonly words: string, readonly language: string }, readonly premise: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }, readonly phases: ReadonlyArray<{ readonly kind: PhaseKind, readonly startsOn: string, readonly endsOn: string | null, readonly isOpen: boolean }>, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly me: { readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null, readonly may: { readonly propose: boolean, readonly facilitate: boolean, readonly export: boolean, readonly appoint: boolean }, readonly proposals: { readonly total: number, readonly next: string | null, readonly proposals: ReadonlyArray<{ readonly id: string, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly stages: ReadonlyArray<Stage>, readonly commentCount: number, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly stances: { readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } } | null }> } } };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { readonly editComment: { readonly id: string } };

export type EditProposalMutationVariables = Exact<{
  input: EditProposalInput;
}>;


export type EditProposalMutation = { readonly editProposal: { readonly id: string } };

export type EraseAllMutationVariables = Exact<{
  input: EraseAllInput;
}>;


export type EraseAllMutation = { readonly eraseAll: boolean };

export type EraseMutationVariables = Exact<{
  input: EraseInput;
}>;


export type EraseMutation = { readonly erase: boolean };

export type HideMutationVariables = Exact<{
  input: HideInput;
}>;


export type HideMutation = { readonly hideContribution: { readonly contributionId: string } };

export type HistoryPageQueryVariables = Exact<{
  of: string;
  first: number;
  after?: number | null | undefined;
}>;


export type HistoryPageQuery = { readonly history: { readonly noun: ContributionNoun, readonly next: number | null, readonly proposal: { readonly id: string, readonly title: { readonly words: string, readonly language: string } | null, readonly consultation: { readonly slug: string, readonly lastEvent: number } }, readonly steps: ReadonlyArray<{ readonly number: number, readonly day: string, readonly isNewMeaning: boolean | null, readonly suggestion: { readonly id: string, readonly author: string | null, readonly publication: Publication } | null, readonly changes: ReadonlyArray<{ readonly part: string, readonly language: string, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }> }> }> } };

export type HistoryWholeQueryVariables = Exact<{
  of: string;
  after: number;
}>;


export type HistoryWholeQuery = { readonly history: { readonly noun: ContributionNoun, readonly proposal: { readonly id: string, readonly title: { readonly words: string, readonly language: string } | null, readonly consultation: { readonly slug: string, readonly lastEvent: number } }, readonly steps: ReadonlyArray<{ readonly number: number, readonly day: string, readonly texts: ReadonlyArray<{ readonly words: string, readonly language: string }> }> } };

export type HistoryPlaceFragment = { readonly id: string, readonly title: { readonly words: string, readonly language: string } | null, readonly consultation: { readonly slug: string, readonly lastEvent: number } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly consultations: ReadonlyArray<{ readonly slug: string, readonly isDemo: boolean, readonly people: number | null, readonly title: { readonly words: string, readonly language: string }, readonly subtitle: { readonly words: string, readonly language: string } }> };

export type RedeemMutationVariables = Exact<{
  input: RedeemInput;
}>;


export type RedeemMutation = { readonly redeem: { readonly slug: string } };

export type InvitationsPageQueryVariables = Exact<{
  slug: string;
}>;


export type InvitationsPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly invitationBatches: ReadonlyArray<{ readonly id: string, readonly issued: number, readonly used: number, readonly endsOn: string, readonly isRevoked: boolean, readonly isOver: boolean }> | null } };

export type IssueInvitationsMutationVariables = Exact<{
  input: IssueInvitationsInput;
}>;


export type IssueInvitationsMutation = { readonly issueInvitations: { readonly batch: { readonly endsOn: string }, readonly invitations: ReadonlyArray<{ readonly code: string, readonly qr: { readonly size: number, readonly path: string } }> } };

export type RevokeInvitationsMutationVariables = Exact<{
  input: RevokeInvitationsInput;
}>;


export type RevokeInvitationsMutation = { readonly revokeInvitations: { readonly id: string } };

export type LanguagesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesPageQuery = { readonly languages: ReadonlyArray<{ readonly tag: string, readonly ownName: string, readonly name: string, readonly direction: TextDirection, readonly isInterface: boolean }> };

export type LeaveMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveMutation = { readonly leave: boolean };

export type LogPageQueryVariables = Exact<{
  slug: string;
  after?: number | null | undefined;
}>;


export type LogPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly log: { readonly isWhole: boolean, readonly next: number | null, readonly entries: ReadonlyArray<{ readonly number: number, readonly on: string, readonly words: string, readonly role: LogRole, readonly isMine: boolean, readonly rule: string | null, readonly comment: { readonly id: string, readonly proposal: { readonly id: string } } | null, readonly proposal: { readonly id: string } | null }> } | null } };

export type MePageQueryVariables = Exact<{
  slug: string;
}>;


export type MePageQuery = { readonly consultation: { readonly me: { readonly pseudonym: string } | null } };

export type DescribeMyselfMutationVariables = Exact<{
  input: DescribeMyselfInput;
}>;


export type DescribeMyselfMutation = { readonly describeMyself: { readonly wasAsked: boolean } };

export type MergeAnswerPageQueryVariables = Exact<{
  id: string;
}>;


export type MergeAnswerPageQuery = { readonly merge: { readonly id: string, readonly state: MergeState, readonly reason: string, readonly isJoining: boolean, readonly may: { readonly answer: boolean, readonly takeBack: boolean, readonly undo: boolean }, readonly proposal: { readonly author: string | null, readonly id: string, readonly publication: Publication, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string } | null }, readonly target: { readonly author: string | null, readonly id: string, readonly publication: Publication, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string } | null } } };

export type AnswerMergeMutationVariables = Exact<{
  input: AnswerMergeInput;
}>;


export type AnswerMergeMutation = { readonly answerMerge: { readonly id: string } };

export type TakeBackMergeMutationVariables = Exact<{
  input: TakeBackMergeInput;
}>;


export type TakeBackMergeMutation = { readonly takeBackMerge: { readonly id: string } };

export type MergeChoiceFragment = { readonly id: string, readonly author: string | null, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null };

export type MergePageQueryVariables = Exact<{
  id: string;
}>;


export type MergePageQuery = { readonly proposal: { readonly isMine: boolean, readonly id: string, readonly publication: Publication, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly consultation: { readonly slug: string }, readonly may: { readonly share: boolean }, readonly merges: ReadonlyArray<{ readonly id: string, readonly state: MergeState, readonly reason: string, readonly may: { readonly answer: boolean, readonly takeBack: boolean, readonly undo: boolean }, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }, readonly target: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } }> } };

export type MergeAlikeQueryVariables = Exact<{
  slug: string;
  language: string;
  title: string;
  problem: string;
  change: string;
}>;


export type MergeAlikeQuery = { readonly consultation: { readonly lookAlikes: { readonly proposals: ReadonlyArray<{ readonly id: string, readonly author: string | null, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }> }, readonly proposals: { readonly proposals: ReadonlyArray<{ readonly id: string, readonly author: string | null, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }> } } };

export type MergeSearchQueryVariables = Exact<{
  slug: string;
  words: string;
}>;


export type MergeSearchQuery = { readonly consultation: { readonly search: { readonly found: ReadonlyArray<{ readonly proposal: { readonly id: string, readonly author: string | null, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } }> } } };

export type AskMergeMutationVariables = Exact<{
  input: AskMergeInput;
}>;


export type AskMergeMutation = { readonly askMerge: { readonly id: string } };

export type MinePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MinePageQuery = { readonly me: { readonly isProved: boolean } | null, readonly drafts: ReadonlyArray<{ readonly id: string, readonly keptUntil: string, readonly parent: string | null, readonly language: string, readonly title: string, readonly problem: string, readonly change: string, readonly words: string, readonly kind: CommentKind | null, readonly themes: ReadonlyArray<string>, readonly stages: ReadonlyArray<Stage>, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } | null, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null }>, readonly mine: { readonly total: number, readonly next: string | null, readonly contributions: ReadonlyArray<{ readonly id: string, readonly noun: ContributionNoun, readonly proposalId: string, readonly kind: CommentKind | null, readonly pseudonym: string | null, readonly publishedOn: string, readonly publication: Publication, readonly isHidden: boolean, readonly title: { readonly words: string, readonly language: string } | null, readonly texts: ReadonlyArray<{ readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null }>, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } }, readonly decision: { readonly rule: Rule | null, readonly reason: string } | null, readonly merges: ReadonlyArray<{ readonly id: string, readonly state: MergeState, readonly reason: string, readonly may: { readonly answer: boolean, readonly takeBack: boolean, readonly undo: boolean }, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }, readonly target: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } }>, readonly may: { readonly edit: boolean, readonly withdraw: boolean, readonly erase: boolean, readonly leave: boolean, readonly share: boolean } }> } };

export type MyPartPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPartPageQuery = { readonly me: { readonly visit: VisitKind, readonly hasReceipt: boolean, readonly isProved: boolean } | null };

export type MyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNamesQuery = { readonly consultations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly me: { readonly pseudonym: string } | null }> };

export type NewNamePageQueryVariables = Exact<{
  slug: string;
}>;


export type NewNamePageQuery = { readonly consultation: { readonly slug: string, readonly me: { readonly pseudonym: string } | null } };

export type StartAfreshMutationVariables = Exact<{
  input: StartAfreshInput;
}>;


export type StartAfreshMutation = { readonly startAfresh: { readonly pseudonym: string } };

export type PhonePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PhonePageQuery = { readonly me: { readonly visit: VisitKind } | null };

export type MyVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisitsQuery = { readonly myVisits: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly isThis: boolean, readonly beganOn: string }> };

export type KeepVisitMutationVariables = Exact<{
  isOwnPhone: boolean;
}>;


export type KeepVisitMutation = { readonly keepVisit: VisitKind };

export type EndVisitMutationVariables = Exact<{
  id: string;
}>;


export type EndVisitMutation = { readonly endVisit: boolean };

export type EndOtherVisitsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherVisitsMutation = { readonly endOtherVisits: boolean };

export type ProposalPageQueryVariables = Exact<{
  id: string;
  sort: ThreadSort;
  kind?: CommentKind | null | undefined;
  since?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  around?: string | null | undefined;
  parent?: string | null | undefined;
  isFlat: boolean;
}>;


export type ProposalPageQuery = { readonly me: { readonly visit: VisitKind } | null, readonly proposal: { readonly isMine: boolean, readonly myStance: StanceKind | null, readonly mayUnmerge: boolean, readonly isStanceOutdated: boolean, readonly hasStanceComeAlong: boolean, readonly changedOn: string | null, readonly maySuggest: boolean, readonly lastComment: number, readonly id: string, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly stages: ReadonlyArray<Stage>, readonly commentCount: number, readonly consultation: { readonly slug: string, readonly lastEvent: number, readonly title: { readonly words: string, readonly language: string }, readonly me: { readonly pseudonym: string, readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null, readonly may: { readonly facilitate: boolean } }, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly quotation: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly source: { readonly words: string, readonly language: string } | null, readonly openingQuestion: { readonly words: string, readonly language: string } | null, readonly stances: { readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly byGroup: ReadonlyArray<{ readonly group: StakeholderGroup | null, readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } }>, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } } | null, readonly mergedInto: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null, readonly merged: ReadonlyArray<{ readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }>, readonly splitFrom: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null, readonly splits: ReadonlyArray<{ readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly may: { readonly answer: boolean } }>, readonly wording: { readonly number: number } | null, readonly may: { readonly comment: boolean, readonly takeStance: boolean, readonly edit: boolean, readonly withdraw: boolean, readonly leave: boolean, readonly share: boolean, readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string } | null, readonly kindCounts: ReadonlyArray<{ readonly kind: CommentKind, readonly count: number }>, readonly thread: { readonly previous: string | null, readonly next: string | null, readonly ancestors: ReadonlyArray<{ readonly isMine: boolean, readonly myRating: RatingKind | null, readonly id: string, readonly parentId: string | null, readonly depth: number, readonly number: number, readonly replyCount: number, readonly kind: CommentKind | null, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly changedOn: string | null, readonly may: { readonly reply: boolean, readonly rate: boolean, readonly edit: boolean, readonly answer: boolean, readonly withdraw: boolean, readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string } | null, readonly usefulness: { readonly people: number, readonly useful: number } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly suggestion: { readonly part: SuggestedPart, readonly language: string, readonly outcome: SuggestionOutcome | null, readonly answeredOn: string | null, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }>, readonly reason: { readonly words: string, readonly language: string } | null } | null }>, readonly comments: ReadonlyArray<{ readonly isMine: boolean, readonly myRating: RatingKind | null, readonly id: string, readonly parentId: string | null, readonly depth: number, readonly number: number, readonly replyCount: number, readonly kind: CommentKind | null, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly changedOn: string | null, readonly parent?: { readonly id: string, readonly author: string | null, readonly words: { readonly words: string, readonly language: string } | null } | null, readonly may: { readonly reply: boolean, readonly rate: boolean, readonly edit: boolean, readonly answer: boolean, readonly withdraw: boolean, readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string } | null, readonly usefulness: { readonly people: number, readonly useful: number } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly suggestion: { readonly part: SuggestedPart, readonly language: string, readonly outcome: SuggestionOutcome | null, readonly answeredOn: string | null, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }>, readonly reason: { readonly words: string, readonly language: string } | null } | null }> }, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null } };

export type ThreadCommentFragment = { readonly isMine: boolean, readonly myRating: RatingKind | null, readonly id: string, readonly parentId: string | null, readonly depth: number, readonly number: number, readonly replyCount: number, readonly kind: CommentKind | null, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly changedOn: string | null, readonly may: { readonly reply: boolean, readonly rate: boolean, readonly edit: boolean, readonly answer: boolean, readonly withdraw: boolean, readonly hide: boolean, readonly restore: boolean }, readonly decision: { readonly rule: Rule | null, readonly reason: string } | null, readonly usefulness: { readonly people: number, readonly useful: number } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly suggestion: { readonly part: SuggestedPart, readonly language: string, readonly outcome: SuggestionOutcome | null, readonly answeredOn: string | null, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }>, readonly reason: { readonly words: string, readonly language: string } | null } | null };

export type ProposePageQueryVariables = Exact<{
  slug: string;
}>;


export type ProposePageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly me: { readonly pseudonym: string, readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null, readonly may: { readonly propose: boolean } } };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ProposeMutation = { readonly propose: { readonly id: string, readonly consultation: { readonly me: { readonly wasAsked: boolean } | null } } };

export type LookAlikesQueryVariables = Exact<{
  slug: string;
  language: string;
  title: string;
  problem: string;
  change: string;
}>;


export type LookAlikesQuery = { readonly consultation: { readonly lookAlikes: { readonly compared: number, readonly notCompared: number, readonly proposals: ReadonlyArray<{ readonly id: string, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly stages: ReadonlyArray<Stage>, readonly commentCount: number, readonly may: { readonly takeStance: boolean }, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly stances: { readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } } | null }> } } };

export type RatePageQueryVariables = Exact<{
  id: string;
}>;


export type RatePageQuery = { readonly comment: { readonly id: string, readonly author: string | null, readonly publication: Publication, readonly myRating: RatingKind | null, readonly words: { readonly words: string, readonly language: string } | null, readonly may: { readonly rate: boolean }, readonly proposal: { readonly id: string, readonly consultation: { readonly me: { readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null } } } };

export type RateMutationVariables = Exact<{
  input: RateInput;
}>;


export type RateMutation = { readonly rate: { readonly id: string, readonly proposal: { readonly id: string } } };

export type MakeReceiptMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeReceiptMutation = { readonly makeReceipt: { readonly digits: string } };

export type KeepReceiptMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepReceiptMutation = { readonly keepReceipt: boolean };

export type ReplaceReceiptMutationVariables = Exact<{
  input: ReceiptInput;
}>;


export type ReplaceReceiptMutation = { readonly replaceReceipt: { readonly digits: string } };

export type RestoreMutationVariables = Exact<{
  input: RestoreInput;
}>;


export type RestoreMutation = { readonly restoreContribution: { readonly contributionId: string } };

export type ComeBackMutationVariables = Exact<{
  input: ReceiptInput;
}>;


export type ComeBackMutation = { readonly comeBack: { readonly visit: VisitKind } };

export type SearchPageQueryVariables = Exact<{
  slug: string;
}>;


export type SearchPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } };

export type SearchQueryVariables = Exact<{
  slug: string;
  words: string;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly consultation: { readonly search: { readonly next: string | null, readonly found: ReadonlyArray<{ readonly id: string, readonly proposal: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null }, readonly comment: { readonly id: string, readonly author: string | null } | null, readonly excerpt: { readonly language: string, readonly languageName: string, readonly isRendering: boolean, readonly pieces: ReadonlyArray<{ readonly words: string, readonly isMatch: boolean }> } }> } } };

export type EnrolPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EnrolPageQuery = { readonly staffMe: { readonly visit: VisitKind, readonly name: string | null } | null };

export type EnrolWithPasswordMutationVariables = Exact<{
  input: EnrolWithPasswordInput;
}>;


export type EnrolWithPasswordMutation = { readonly enrolWithPassword: boolean };

export type EnrolWithPasskeyMutationVariables = Exact<{
  input: EnrolWithPasskeyInput;
}>;


export type EnrolWithPasskeyMutation = { readonly enrolWithPasskey: boolean };

export type ProvePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvePageQuery = { readonly staffMe: { readonly isProved: boolean, readonly hasCode: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string }> } | null };

export type ProveByCodeMutationVariables = Exact<{
  input: CodeInput;
}>;


export type ProveByCodeMutation = { readonly proveByCode: boolean };

export type ProveByPasskeyMutationVariables = Exact<{
  input: PasskeyInput;
}>;


export type ProveByPasskeyMutation = { readonly proveByPasskey: boolean };

export type SecurityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPageQuery = { readonly staffMe: { readonly visit: VisitKind, readonly isProved: boolean, readonly hasPassword: boolean, readonly hasCode: boolean, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addedOn: string }> } | null, readonly myVisits: ReadonlyArray<{ readonly id: string, readonly beganOn: string, readonly isThis: boolean }> };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey: boolean };

export type NamePasskeyMutationVariables = Exact<{
  input: NamePasskeyInput;
}>;


export type NamePasskeyMutation = { readonly namePasskey: boolean };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { readonly removePasskey: boolean };

export type SetPasswordMutationVariables = Exact<{
  password: string;
}>;


export type SetPasswordMutation = { readonly setPassword: boolean };

export type SetCodeAppMutationVariables = Exact<{
  input: CodeAppInput;
}>;


export type SetCodeAppMutation = { readonly setCodeApp: boolean };

export type EndStaffVisitMutationVariables = Exact<{
  id: string;
}>;


export type EndStaffVisitMutation = { readonly endVisit: boolean };

export type EndOtherStaffVisitsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherStaffVisitsMutation = { readonly endOtherVisits: boolean };

export type StaffPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffPageQuery = { readonly staffMe: { readonly visit: VisitKind, readonly name: string | null, readonly isAdministrator: boolean, readonly isEnrolled: boolean, readonly roles: ReadonlyArray<{ readonly role: Role, readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string } } }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: boolean };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: PasskeyInput;
}>;


export type SignInWithPasskeyMutation = { readonly signInWithPasskey: boolean };

export type StancePageQueryVariables = Exact<{
  id: string;
}>;


export type StancePageQuery = { readonly proposal: { readonly id: string, readonly title: { readonly words: string, readonly language: string } | null, readonly consultation: { readonly me: { readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null }, readonly may: { readonly takeStance: boolean } } };

export type TakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type TakeStanceMutation = { readonly takeStance: { readonly id: string } };

export type SuggestPageQueryVariables = Exact<{
  id: string;
}>;


export type SuggestPageQuery = { readonly proposal: { readonly id: string, readonly publication: Publication, readonly maySuggest: boolean, readonly title: { readonly words: string, readonly language: string } | null, readonly sentences: ReadonlyArray<{ readonly part: SuggestedPart, readonly place: number, readonly words: string, readonly language: string }>, readonly consultation: { readonly me: { readonly pseudonym: string, readonly suspendedUntil: string | null, readonly suspensionReason: string | null } | null } } };

export type SuggestionPageQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionPageQuery = { readonly comment: { readonly id: string, readonly author: string | null, readonly words: { readonly words: string, readonly language: string } | null, readonly suggestion: { readonly part: SuggestedPart, readonly language: string, readonly outcome: SuggestionOutcome | null, readonly answeredOn: string | null, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }>, readonly reason: { readonly words: string, readonly language: string } | null } | null, readonly may: { readonly answer: boolean }, readonly proposal: { readonly id: string } } };

export type TakeSuggestionMutationVariables = Exact<{
  input: TakeSuggestionInput;
}>;


export type TakeSuggestionMutation = { readonly takeSuggestion: { readonly id: string } };

export type LeaveSuggestionMutationVariables = Exact<{
  input: LeaveSuggestionInput;
}>;


export type LeaveSuggestionMutation = { readonly leaveSuggestion: { readonly id: string } };

export type SuspendMutationVariables = Exact<{
  input: SuspendInput;
}>;


export type SuspendMutation = { readonly suspend: { readonly id: string } };

export type SuspendPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SuspendPageQuery = { readonly me: { readonly isProved: boolean } | null };

export type SuspensionsPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type SuspensionsPageQuery = { readonly consultation: { readonly slug: string, readonly title: { readonly words: string, readonly language: string }, readonly suspensions: { readonly next: string | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly pseudonym: string, readonly until: string | null, readonly reason: string, readonly decidedOn: string, readonly may: { readonly lift: boolean } }> } | null } };

export type LiftMutationVariables = Exact<{
  input: LiftInput;
}>;


export type LiftMutation = { readonly lift: { readonly id: string } };

export type ThanksPageQueryVariables = Exact<{
  slug: string;
}>;


export type ThanksPageQuery = { readonly me: { readonly hasReceipt: boolean } | null, readonly consultation: { readonly me: { readonly pseudonym: string } | null } };

export type UnmergePageQueryVariables = Exact<{
  id: string;
}>;


export type UnmergePageQuery = { readonly proposal: { readonly mayUnmerge: boolean, readonly author: string | null, readonly id: string, readonly publication: Publication, readonly mergedInto: { readonly id: string, readonly publication: Publication, readonly title: { readonly words: string, readonly language: string } | null } | null, readonly problem: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly change: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly title: { readonly words: string, readonly language: string } | null } };

export type UnmergeMutationVariables = Exact<{
  input: UnmergeInput;
}>;


export type UnmergeMutation = { readonly unmerge: { readonly id: string } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { readonly withdraw: boolean };

export type TextFragment = { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null };

export type CommentCardFragment = { readonly id: string, readonly parentId: string | null, readonly depth: number, readonly number: number, readonly replyCount: number, readonly kind: CommentKind | null, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly changedOn: string | null, readonly usefulness: { readonly people: number, readonly useful: number } | null, readonly words: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly suggestion: { readonly part: SuggestedPart, readonly language: string, readonly outcome: SuggestionOutcome | null, readonly answeredOn: string | null, readonly pieces: ReadonlyArray<{ readonly kind: PieceKind, readonly words: string }>, readonly reason: { readonly words: string, readonly language: string } | null } | null };

export type ProposalCardFragment = { readonly id: string, readonly origin: Origin, readonly lineage: Lineage, readonly isHidden: boolean, readonly publication: Publication, readonly author: string | null, readonly publishedOn: string | null, readonly stages: ReadonlyArray<Stage>, readonly commentCount: number, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: { readonly words: string } }>, readonly title: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly original: { readonly words: string, readonly language: string, readonly direction: TextDirection, readonly languageName: string } | null } | null, readonly stances: { readonly people: number, readonly agree: number | null, readonly unsure: number | null, readonly disagree: number | null, readonly shares: { readonly agree: string | null, readonly unsure: string | null, readonly disagree: string | null } } | null };

export const OwnContribution: Question<OwnContributionQuery, OwnContributionQueryVariables> = {
  text: `query OwnContribution($id: ID!) {
  myContribution(id: $id) {
    id
    noun
    proposalId
    kind
    pseudonym
    publication
    themes
    stages
    keepsHistory
    version
    texts {
      ...Text
    }
    others
    consultation {
      slug
      themes {
        code
        name {
          words
        }
      }
    }
    may {
      edit
      withdraw
      erase
      leave
      share
      split
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const OneDraft: Question<OneDraftQuery, OneDraftQueryVariables> = {
  text: `query OneDraft($id: ID!) {
  draft(id: $id) {
    ...DraftFields
  }
}

fragment DraftFields on Draft {
  id
  keptUntil
  parent
  language
  title
  problem
  change
  words
  kind
  themes
  stages
  consultation {
    slug
    title {
      words
      language
    }
  }
  proposal {
    id
    publication
    title {
      words
      language
    }
  }
}`,
};

export const MayKeepDrafts: Question<MayKeepDraftsQuery, MayKeepDraftsQueryVariables> = {
  text: `query MayKeepDrafts {
  me {
    visit
    hasReceipt
  }
}`,
};

export const KeepDraft: Question<KeepDraftMutation, KeepDraftMutationVariables> = {
  text: `mutation KeepDraft($input: KeepDraftInput!) {
  keepDraft(input: $input) {
    id
  }
}`,
};

export const ThrowDraftAway: Question<ThrowDraftAwayMutation, ThrowDraftAwayMutationVariables> = {
  text: `mutation ThrowDraftAway($input: ThrowDraftAwayInput!) {
  throwDraftAway(input: $input)
}`,
};

export const CommentToDecide: Question<CommentToDecideQuery, CommentToDecideQueryVariables> = {
  text: `query CommentToDecide($id: ID!) {
  comment(id: $id) {
    author
    words {
      ...Text
    }
    proposal {
      id
      consultation {
        ...ConsultationToFacilitate
      }
    }
    may {
      hide
      restore
    }
    isMine
    decision {
      ...DecisionToAppeal
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment ConsultationToFacilitate on Consultation {
  slug
  may {
    facilitate
    export
  }
}

fragment DecisionToAppeal on Decision {
  kind
  rule
  reason
  may {
    appeal
  }
  appeal {
    ...AppealState
  }
}

fragment AppealState on Appeal {
  outcome
  answer
  words {
    ...Text
  }
}`,
};

export const ProposalToDecide: Question<ProposalToDecideQuery, ProposalToDecideQueryVariables> = {
  text: `query ProposalToDecide($id: ID!) {
  proposal(id: $id) {
    author
    consultation {
      ...ConsultationToFacilitate
    }
    title {
      ...Text
    }
    problem {
      ...Text
    }
    change {
      ...Text
    }
    may {
      hide
      restore
    }
    isMine
    decision {
      ...DecisionToAppeal
    }
  }
}

fragment ConsultationToFacilitate on Consultation {
  slug
  may {
    facilitate
    export
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment DecisionToAppeal on Decision {
  kind
  rule
  reason
  may {
    appeal
  }
  appeal {
    ...AppealState
  }
}

fragment AppealState on Appeal {
  outcome
  answer
  words {
    ...Text
  }
}`,
};

export const Myself: Question<MyselfQuery, MyselfQueryVariables> = {
  text: `query Myself {
  me {
    visit
    hasReceipt
    isProved
    receipt {
      digits
      groups
      qr {
        size
        path
      }
    }
  }
}`,
};

export const Prove: Question<ProveMutation, ProveMutationVariables> = {
  text: `mutation Prove($input: ReceiptInput!) {
  prove(input: $input) {
    isProved
  }
}`,
};

export const CodeApp: Question<CodeAppQuery, CodeAppQueryVariables> = {
  text: `query CodeApp($sealed: String) {
  newCodeApp(sealed: $sealed) {
    groups
    address
    sealed
    qr {
      size
      path
    }
  }
}`,
};

export const LanguagesOf: Question<LanguagesOfQuery, LanguagesOfQueryVariables> = {
  text: `query LanguagesOf($words: String!) {
  languagesOf(words: $words) {
    tag
  }
}`,
};

export const ShownVisit: Question<ShownVisitQuery, ShownVisitQueryVariables> = {
  text: `query ShownVisit {
  me {
    visit
    hasReceipt
    isReceiptKept
  }
}`,
};

export const AboutPage: Question<AboutPageQuery, AboutPageQueryVariables> = {
  text: `query AboutPage($slug: String!) {
  consultation(slug: $slug) {
    slug
    isDemo
    peopleByGroup {
      answer
      people
    }
    peopleByAge {
      answer
      people
    }
    title {
      words
      language
    }
    description {
      words
      language
    }
    source {
      words
      language
    }
    themes {
      code
      name {
        words
        language
      }
      explanation {
        ...Text
      }
    }
    cards {
      kind
      stages
      title {
        words
        language
      }
      text {
        ...Text
      }
    }
    sessions {
      id
      heldOn
      title {
        ...Text
      }
      text {
        ...Text
      }
      programme {
        startsAt
        title {
          words
          language
        }
        text {
          ...Text
        }
      }
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const AdministrationPage: Question<AdministrationPageQuery, AdministrationPageQueryVariables> = {
  text: `query AdministrationPage {
  administration {
    staff {
      id
      name
      isAdministrator
      isEnrolled
      isDisabled
      isMe
      roles {
        role
        consultation {
          slug
          title {
            words
            language
          }
        }
      }
    }
    resets {
      id
      name
      askedBy
      reason
      mayApprove
    }
    consultations {
      slug
      title {
        words
        language
      }
    }
    facts {
      version
      megabytes
      consultations
      people
      isLogWhole
    }
  }
  me {
    isProved
  }
}`,
};

export const InviteAdministrator: Question<InviteAdministratorMutation, InviteAdministratorMutationVariables> = {
  text: `mutation InviteAdministrator($input: InviteAdministratorInput!) {
  inviteAdministrator(input: $input) {
    ...StaffLink
  }
}

fragment StaffLink on StaffLink {
  name
  address
}`,
};

export const InviteOrganizer: Question<InviteOrganizerMutation, InviteOrganizerMutationVariables> = {
  text: `mutation InviteOrganizer($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    ...StaffLink
  }
}

fragment StaffLink on StaffLink {
  name
  address
}`,
};

export const DisableStaff: Question<DisableStaffMutation, DisableStaffMutationVariables> = {
  text: `mutation DisableStaff($input: DisableStaffInput!) {
  disableStaff(input: $input)
}`,
};

export const AskReset: Question<AskResetMutation, AskResetMutationVariables> = {
  text: `mutation AskReset($input: AskResetInput!) {
  askReset(input: $input)
}`,
};

export const ApproveReset: Question<ApproveResetMutation, ApproveResetMutationVariables> = {
  text: `mutation ApproveReset($input: ApproveResetInput!) {
  approveReset(input: $input) {
    ...StaffLink
  }
}

fragment StaffLink on StaffLink {
  name
  address
}`,
};

export const AnswerAppealPage: Question<AnswerAppealPageQuery, AnswerAppealPageQueryVariables> = {
  text: `query AnswerAppealPage($id: ID!) {
  appeal(id: $id) {
    ...AppealToAnswer
    comment {
      proposal {
        consultation {
          slug
        }
      }
    }
    proposal {
      consultation {
        slug
      }
    }
  }
}

fragment AppealToAnswer on Appeal {
  ...AppealState
  id
  appealedOn
  answeredOn
  isOwnDecision
  may {
    decide
  }
  decision {
    rule
    reason
  }
  comment {
    id
    author
    words {
      ...Text
    }
    proposal {
      id
    }
  }
  proposal {
    id
    author
    title {
      ...Text
    }
    problem {
      ...Text
    }
    change {
      ...Text
    }
  }
}

fragment AppealState on Appeal {
  outcome
  answer
  words {
    ...Text
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const DecideAppeal: Question<DecideAppealMutation, DecideAppealMutationVariables> = {
  text: `mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    comment {
      proposal {
        consultation {
          slug
        }
      }
    }
    proposal {
      consultation {
        slug
      }
    }
  }
}`,
};

export const Appeal: Question<AppealMutation, AppealMutationVariables> = {
  text: `mutation Appeal($input: AppealInput!) {
  appeal(input: $input) {
    id
  }
}`,
};

export const AppealsPage: Question<AppealsPageQuery, AppealsPageQueryVariables> = {
  text: `query AppealsPage($slug: String!, $after: ID) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    appeals(after: $after) {
      appeals {
        ...AppealToAnswer
      }
      next
    }
  }
}

fragment AppealToAnswer on Appeal {
  ...AppealState
  id
  appealedOn
  answeredOn
  isOwnDecision
  may {
    decide
  }
  decision {
    rule
    reason
  }
  comment {
    id
    author
    words {
      ...Text
    }
    proposal {
      id
    }
  }
  proposal {
    id
    author
    title {
      ...Text
    }
    problem {
      ...Text
    }
    change {
      ...Text
    }
  }
}

fragment AppealState on Appeal {
  outcome
  answer
  words {
    ...Text
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const BriefPage: Question<BriefPageQuery, BriefPageQueryVariables> = {
  text: `query BriefPage($slug: String!) {
  brief(consultation: $slug) {
    title
    subtitle
    isDemo
    lastEvent
    madeOn
    people
    peopleByGroup {
      answer
      people
    }
    peopleByAge {
      answer
      people
    }
    proposalCount
    commentCount
    hiddenCount
    takenBackCount
    premise {
      ...Text
    }
    proposals {
      id
      number
      mergedInto
      origin
      themes
      stages
      author
      publishedOn
      wordingNumber
      wordedOn
      hiddenCount
      title {
        ...Text
      }
      problem {
        ...Text
      }
      change {
        ...Text
      }
      quotation {
        ...Text
      }
      source {
        words
        language
      }
      stances {
        people
        agree
        unsure
        disagree
        shares {
          agree
          unsure
          disagree
        }
        byGroup {
          group
          people
          agree
          unsure
          disagree
          shares {
            agree
            unsure
            disagree
          }
        }
      }
      comments {
        kind
        author
        depth
        publishedOn
        words {
          ...Text
        }
      }
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const CoauthorOffer: Question<CoauthorOfferQuery, CoauthorOfferQueryVariables> = {
  text: `query CoauthorOffer($code: String!) {
  coauthorOffer(code: $code) {
    ...KinText
  }
}

fragment KinText on Proposal {
  ...KinLink
  author
  problem {
    ...Text
  }
  change {
    ...Text
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const BecomeCoauthor: Question<BecomeCoauthorMutation, BecomeCoauthorMutationVariables> = {
  text: `mutation BecomeCoauthor($input: BecomeCoauthorInput!) {
  becomeCoauthor(input: $input) {
    id
    consultation {
      slug
      me {
        wasAsked
      }
    }
  }
}`,
};

export const CoauthorsPage: Question<CoauthorsPageQuery, CoauthorsPageQueryVariables> = {
  text: `query CoauthorsPage($id: ID!) {
  proposal(id: $id) {
    ...KinLink
    author
    isMine
    may {
      share
      leave
      split
    }
    merges {
      ...MergeState
    }
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment MergeState on Merge {
  id
  state
  reason
  may {
    answer
    takeBack
    undo
  }
  proposal {
    ...KinLink
  }
  target {
    ...KinLink
  }
}`,
};

export const InviteCoauthor: Question<InviteCoauthorMutation, InviteCoauthorMutationVariables> = {
  text: `mutation InviteCoauthor($input: InviteCoauthorInput!) {
  inviteCoauthor(input: $input) {
    code
    endsOn
    qr {
      size
      path
    }
  }
}`,
};

export const LeaveAuthors: Question<LeaveAuthorsMutation, LeaveAuthorsMutationVariables> = {
  text: `mutation LeaveAuthors($input: LeaveAuthorsInput!) {
  leaveAuthors(input: $input)
}`,
};

export const ComeInPage: Question<ComeInPageQuery, ComeInPageQueryVariables> = {
  text: `query ComeInPage($token: String!) {
  link(token: $token) {
    isUsable
    kind
    isAdministrator
    roles {
      role
      consultation {
        slug
        isDemo
        title {
          words
        }
      }
    }
  }
}`,
};

export const ComeIn: Question<ComeInMutation, ComeInMutationVariables> = {
  text: `mutation ComeIn($input: ComeInInput!) {
  comeIn(input: $input) {
    consultation
    mustEnrol
  }
}`,
};

export const CommentPage: Question<CommentPageQuery, CommentPageQueryVariables> = {
  text: `query CommentPage($id: ID!) {
  proposal(id: $id) {
    id
    publication
    title {
      words
      language
    }
    openingQuestion {
      words
      language
    }
    consultation {
      me {
        pseudonym
        suspendedUntil
        suspensionReason
      }
    }
    may {
      comment
    }
  }
}`,
};

export const CommentAnswered: Question<CommentAnsweredQuery, CommentAnsweredQueryVariables> = {
  text: `query CommentAnswered($id: ID!) {
  comment(id: $id) {
    id
    author
    publication
    words {
      words
      language
    }
  }
}`,
};

export const Comment: Question<CommentMutation, CommentMutationVariables> = {
  text: `mutation Comment($input: CommentInput!) {
  comment(input: $input) {
    id
    proposal {
      consultation {
        slug
        me {
          wasAsked
        }
      }
    }
  }
}`,
};

export const ConsultationStaffPage: Question<ConsultationStaffPageQuery, ConsultationStaffPageQueryVariables> = {
  text: `query ConsultationStaffPage($slug: String!) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    staff {
      id
      name
      role
      isEnrolled
      isDisabled
      mayRemove
    }
  }
  me {
    isProved
  }
}`,
};

export const InviteStaff: Question<InviteStaffMutation, InviteStaffMutationVariables> = {
  text: `mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    ...StaffLink
  }
}

fragment StaffLink on StaffLink {
  name
  address
}`,
};

export const RemoveRole: Question<RemoveRoleMutation, RemoveRoleMutationVariables> = {
  text: `mutation RemoveRole($input: RemoveRoleInput!) {
  removeRole(input: $input)
}`,
};

export const ConsultationPage: Question<ConsultationPageQuery, ConsultationPageQueryVariables> = {
  text: `query ConsultationPage($slug: String!, $theme: String, $stage: Stage, $after: ID) {
  consultation(slug: $slug) {
    slug
    isDemo
    lastEvent
    people
    title {
      words
      language
    }
    subtitle {
      words
      language
    }
    premise {
      ...Text
    }
    phases {
      kind
      startsOn
      endsOn
      isOpen
    }
    themes {
      code
      name {
        words
      }
    }
    openAppeals
    me {
      suspendedUntil
      suspensionReason
    }
    may {
      propose
      facilitate
      export
      appoint
    }
    proposals(theme: $theme, stage: $stage, after: $after) {
      proposals {
        ...ProposalCard
      }
      total
      next
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment ProposalCard on Proposal {
  id
  origin
  lineage
  isHidden
  publication
  author
  publishedOn
  stages
  themes {
    code
    name {
      words
    }
  }
  title {
    ...Text
  }
  commentCount
  stances {
    people
    agree
    unsure
    disagree
    shares {
      agree
      unsure
      disagree
    }
  }
}`,
};

export const EditComment: Question<EditCommentMutation, EditCommentMutationVariables> = {
  text: `mutation EditComment($input: EditCommentInput!) {
  editComment(input: $input) {
    id
  }
}`,
};

export const EditProposal: Question<EditProposalMutation, EditProposalMutationVariables> = {
  text: `mutation EditProposal($input: EditProposalInput!) {
  editProposal(input: $input) {
    id
  }
}`,
};

export const EraseAll: Question<EraseAllMutation, EraseAllMutationVariables> = {
  text: `mutation EraseAll($input: EraseAllInput!) {
  eraseAll(input: $input)
}`,
};

export const Erase: Question<EraseMutation, EraseMutationVariables> = {
  text: `mutation Erase($input: EraseInput!) {
  erase(input: $input)
}`,
};

export const Hide: Question<HideMutation, HideMutationVariables> = {
  text: `mutation Hide($input: HideInput!) {
  hideContribution(input: $input) {
    contributionId
  }
}`,
};

export const HistoryPage: Question<HistoryPageQuery, HistoryPageQueryVariables> = {
  text: `query HistoryPage($of: ID!, $first: Int!, $after: Int) {
  history(of: $of, first: $first, after: $after) {
    noun
    proposal {
      ...HistoryPlace
    }
    next
    steps {
      number
      day
      isNewMeaning
      suggestion {
        id
        author
        publication
      }
      changes {
        part
        language
        pieces {
          kind
          words
        }
      }
    }
  }
}

fragment HistoryPlace on Proposal {
  id
  title {
    words
    language
  }
  consultation {
    slug
    lastEvent
  }
}`,
};

export const HistoryWhole: Question<HistoryWholeQuery, HistoryWholeQueryVariables> = {
  text: `query HistoryWhole($of: ID!, $after: Int!) {
  history(of: $of, first: 1, after: $after) {
    noun
    proposal {
      ...HistoryPlace
    }
    steps {
      number
      day
      texts {
        words
        language
      }
    }
  }
}

fragment HistoryPlace on Proposal {
  id
  title {
    words
    language
  }
  consultation {
    slug
    lastEvent
  }
}`,
};

export const HomePage: Question<HomePageQuery, HomePageQueryVariables> = {
  text: `query HomePage {
  consultations {
    slug
    isDemo
    people
    title {
      words
      language
    }
    subtitle {
      words
      language
    }
  }
}`,
};

export const Redeem: Question<RedeemMutation, RedeemMutationVariables> = {
  text: `mutation Redeem($input: RedeemInput!) {
  redeem(input: $input) {
    slug
  }
}`,
};

export const InvitationsPage: Question<InvitationsPageQuery, InvitationsPageQueryVariables> = {
  text: `query InvitationsPage($slug: String!) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    invitationBatches {
      id
      issued
      used
      endsOn
      isRevoked
      isOver
    }
  }
}`,
};

export const IssueInvitations: Question<IssueInvitationsMutation, IssueInvitationsMutationVariables> = {
  text: `mutation IssueInvitations($input: IssueInvitationsInput!) {
  issueInvitations(input: $input) {
    batch {
      endsOn
    }
    invitations {
      code
      qr {
        size
        path
      }
    }
  }
}`,
};

export const RevokeInvitations: Question<RevokeInvitationsMutation, RevokeInvitationsMutationVariables> = {
  text: `mutation RevokeInvitations($input: RevokeInvitationsInput!) {
  revokeInvitations(input: $input) {
    id
  }
}`,
};

export const LanguagesPage: Question<LanguagesPageQuery, LanguagesPageQueryVariables> = {
  text: `query LanguagesPage {
  languages {
    tag
    ownName
    name
    direction
    isInterface
  }
}`,
};

export const Leave: Question<LeaveMutation, LeaveMutationVariables> = {
  text: `mutation Leave {
  leave
}`,
};

export const LogPage: Question<LogPageQuery, LogPageQueryVariables> = {
  text: `query LogPage($slug: String!, $after: Int) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    log(after: $after) {
      isWhole
      next
      entries {
        number
        on
        words
        role
        isMine
        rule
        comment {
          id
          proposal {
            id
          }
        }
        proposal {
          id
        }
      }
    }
  }
}`,
};

export const MePage: Question<MePageQuery, MePageQueryVariables> = {
  text: `query MePage($slug: String!) {
  consultation(slug: $slug) {
    me {
      pseudonym
    }
  }
}`,
};

export const DescribeMyself: Question<DescribeMyselfMutation, DescribeMyselfMutationVariables> = {
  text: `mutation DescribeMyself($input: DescribeMyselfInput!) {
  describeMyself(input: $input) {
    wasAsked
  }
}`,
};

export const MergeAnswerPage: Question<MergeAnswerPageQuery, MergeAnswerPageQueryVariables> = {
  text: `query MergeAnswerPage($id: ID!) {
  merge(id: $id) {
    id
    state
    reason
    isJoining
    may {
      answer
      takeBack
      undo
    }
    proposal {
      ...KinText
    }
    target {
      ...KinText
    }
  }
}

fragment KinText on Proposal {
  ...KinLink
  author
  problem {
    ...Text
  }
  change {
    ...Text
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const AnswerMerge: Question<AnswerMergeMutation, AnswerMergeMutationVariables> = {
  text: `mutation AnswerMerge($input: AnswerMergeInput!) {
  answerMerge(input: $input) {
    id
  }
}`,
};

export const TakeBackMerge: Question<TakeBackMergeMutation, TakeBackMergeMutationVariables> = {
  text: `mutation TakeBackMerge($input: TakeBackMergeInput!) {
  takeBackMerge(input: $input) {
    id
  }
}`,
};

export const MergePage: Question<MergePageQuery, MergePageQueryVariables> = {
  text: `query MergePage($id: ID!) {
  proposal(id: $id) {
    ...KinLink
    isMine
    problem {
      ...Text
    }
    change {
      ...Text
    }
    title {
      ...Text
    }
    consultation {
      slug
    }
    may {
      share
    }
    merges {
      ...MergeState
    }
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment MergeState on Merge {
  id
  state
  reason
  may {
    answer
    takeBack
    undo
  }
  proposal {
    ...KinLink
  }
  target {
    ...KinLink
  }
}`,
};

export const MergeAlike: Question<MergeAlikeQuery, MergeAlikeQueryVariables> = {
  text: `query MergeAlike($slug: String!, $language: String!, $title: String!, $problem: String!, $change: String!) {
  consultation(slug: $slug) {
    lookAlikes(
      language: $language
      title: $title
      problem: $problem
      change: $change
    ) {
      proposals {
        ...MergeChoice
      }
    }
    proposals(first: 50) {
      proposals {
        ...MergeChoice
      }
    }
  }
}

fragment MergeChoice on Proposal {
  id
  author
  origin
  lineage
  isHidden
  publication
  title {
    words
    language
  }
}`,
};

export const MergeSearch: Question<MergeSearchQuery, MergeSearchQueryVariables> = {
  text: `query MergeSearch($slug: String!, $words: String!) {
  consultation(slug: $slug) {
    search(words: $words) {
      found {
        proposal {
          ...MergeChoice
        }
      }
    }
  }
}

fragment MergeChoice on Proposal {
  id
  author
  origin
  lineage
  isHidden
  publication
  title {
    words
    language
  }
}`,
};

export const AskMerge: Question<AskMergeMutation, AskMergeMutationVariables> = {
  text: `mutation AskMerge($input: AskMergeInput!) {
  askMerge(input: $input) {
    id
  }
}`,
};

export const MinePage: Question<MinePageQuery, MinePageQueryVariables> = {
  text: `query MinePage($after: ID) {
  me {
    isProved
  }
  drafts {
    ...DraftFields
  }
  mine(after: $after) {
    total
    next
    contributions {
      id
      noun
      proposalId
      kind
      pseudonym
      publishedOn
      publication
      isHidden
      title {
        words
        language
      }
      texts {
        ...Text
      }
      consultation {
        slug
        title {
          words
          language
        }
      }
      decision {
        rule
        reason
      }
      merges {
        ...MergeState
      }
      may {
        edit
        withdraw
        erase
        leave
        share
      }
    }
  }
}

fragment DraftFields on Draft {
  id
  keptUntil
  parent
  language
  title
  problem
  change
  words
  kind
  themes
  stages
  consultation {
    slug
    title {
      words
      language
    }
  }
  proposal {
    id
    publication
    title {
      words
      language
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment MergeState on Merge {
  id
  state
  reason
  may {
    answer
    takeBack
    undo
  }
  proposal {
    ...KinLink
  }
  target {
    ...KinLink
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}`,
};

export const MyPartPage: Question<MyPartPageQuery, MyPartPageQueryVariables> = {
  text: `query MyPartPage {
  me {
    visit
    hasReceipt
    isProved
  }
}`,
};

export const MyNames: Question<MyNamesQuery, MyNamesQueryVariables> = {
  text: `query MyNames {
  consultations {
    slug
    title {
      words
      language
    }
    me {
      pseudonym
    }
  }
}`,
};

export const NewNamePage: Question<NewNamePageQuery, NewNamePageQueryVariables> = {
  text: `query NewNamePage($slug: String!) {
  consultation(slug: $slug) {
    slug
    me {
      pseudonym
    }
  }
}`,
};

export const StartAfresh: Question<StartAfreshMutation, StartAfreshMutationVariables> = {
  text: `mutation StartAfresh($input: StartAfreshInput!) {
  startAfresh(input: $input) {
    pseudonym
  }
}`,
};

export const PhonePage: Question<PhonePageQuery, PhonePageQueryVariables> = {
  text: `query PhonePage {
  me {
    visit
  }
}`,
};

export const MyVisits: Question<MyVisitsQuery, MyVisitsQueryVariables> = {
  text: `query MyVisits {
  myVisits {
    id
    kind
    isThis
    beganOn
  }
}`,
};

export const KeepVisit: Question<KeepVisitMutation, KeepVisitMutationVariables> = {
  text: `mutation KeepVisit($isOwnPhone: Boolean!) {
  keepVisit(isOwnPhone: $isOwnPhone)
}`,
};

export const EndVisit: Question<EndVisitMutation, EndVisitMutationVariables> = {
  text: `mutation EndVisit($id: ID!) {
  endVisit(id: $id)
}`,
};

export const EndOtherVisits: Question<EndOtherVisitsMutation, EndOtherVisitsMutationVariables> = {
  text: `mutation EndOtherVisits {
  endOtherVisits
}`,
};

export const ProposalPage: Question<ProposalPageQuery, ProposalPageQueryVariables> = {
  text: `query ProposalPage($id: ID!, $sort: ThreadSort!, $kind: CommentKind, $since: Int, $after: ID, $before: ID, $around: ID, $parent: ID, $isFlat: Boolean!) {
  me {
    visit
  }
  proposal(id: $id) {
    ...ProposalCard
    consultation {
      slug
      lastEvent
      title {
        words
        language
      }
      me {
        pseudonym
        suspendedUntil
        suspensionReason
      }
      may {
        facilitate
      }
    }
    problem {
      ...Text
    }
    change {
      ...Text
    }
    quotation {
      ...Text
    }
    source {
      words
      language
    }
    openingQuestion {
      words
      language
    }
    isMine
    stances {
      byGroup {
        group
        people
        agree
        unsure
        disagree
        shares {
          agree
          unsure
          disagree
        }
      }
    }
    myStance
    mergedInto {
      ...KinLink
    }
    merged {
      ...KinLink
    }
    splitFrom {
      ...KinLink
    }
    splits {
      ...KinLink
    }
    mayUnmerge
    merges {
      id
      may {
        answer
      }
    }
    isStanceOutdated
    hasStanceComeAlong
    changedOn
    wording {
      number
    }
    maySuggest
    may {
      comment
      takeStance
      edit
      withdraw
      leave
      share
      hide
      restore
    }
    decision {
      rule
      reason
    }
    kindCounts {
      kind
      count
    }
    lastComment
    thread(
      sort: $sort
      kind: $kind
      since: $since
      after: $after
      before: $before
      around: $around
      parent: $parent
    ) {
      ancestors {
        ...ThreadComment
      }
      comments {
        ...ThreadComment
        parent @include(if: $isFlat) {
          id
          author
          words {
            words
            language
          }
        }
      }
      previous
      next
    }
  }
}

fragment ProposalCard on Proposal {
  id
  origin
  lineage
  isHidden
  publication
  author
  publishedOn
  stages
  themes {
    code
    name {
      words
    }
  }
  title {
    ...Text
  }
  commentCount
  stances {
    people
    agree
    unsure
    disagree
    shares {
      agree
      unsure
      disagree
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment ThreadComment on Comment {
  ...CommentCard
  isMine
  myRating
  may {
    reply
    rate
    edit
    answer
    withdraw
    hide
    restore
  }
  decision {
    rule
    reason
  }
}

fragment CommentCard on Comment {
  id
  parentId
  depth
  number
  replyCount
  kind
  isHidden
  publication
  author
  publishedOn
  changedOn
  usefulness {
    people
    useful
  }
  words {
    ...Text
  }
  suggestion {
    part
    language
    pieces {
      kind
      words
    }
    outcome
    answeredOn
    reason {
      words
      language
    }
  }
}`,
};

export const ProposePage: Question<ProposePageQuery, ProposePageQueryVariables> = {
  text: `query ProposePage($slug: String!) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    themes {
      code
      name {
        words
      }
    }
    me {
      pseudonym
      suspendedUntil
      suspensionReason
    }
    may {
      propose
    }
  }
}`,
};

export const Propose: Question<ProposeMutation, ProposeMutationVariables> = {
  text: `mutation Propose($input: ProposeInput!) {
  propose(input: $input) {
    id
    consultation {
      me {
        wasAsked
      }
    }
  }
}`,
};

export const LookAlikes: Question<LookAlikesQuery, LookAlikesQueryVariables> = {
  text: `query LookAlikes($slug: String!, $language: String!, $title: String!, $problem: String!, $change: String!) {
  consultation(slug: $slug) {
    lookAlikes(
      language: $language
      title: $title
      problem: $problem
      change: $change
    ) {
      compared
      notCompared
      proposals {
        ...ProposalCard
        may {
          takeStance
        }
      }
    }
  }
}

fragment ProposalCard on Proposal {
  id
  origin
  lineage
  isHidden
  publication
  author
  publishedOn
  stages
  themes {
    code
    name {
      words
    }
  }
  title {
    ...Text
  }
  commentCount
  stances {
    people
    agree
    unsure
    disagree
    shares {
      agree
      unsure
      disagree
    }
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const RatePage: Question<RatePageQuery, RatePageQueryVariables> = {
  text: `query RatePage($id: ID!) {
  comment(id: $id) {
    id
    author
    publication
    words {
      words
      language
    }
    myRating
    may {
      rate
    }
    proposal {
      id
      consultation {
        me {
          suspendedUntil
          suspensionReason
        }
      }
    }
  }
}`,
};

export const Rate: Question<RateMutation, RateMutationVariables> = {
  text: `mutation Rate($input: RateInput!) {
  rate(input: $input) {
    id
    proposal {
      id
    }
  }
}`,
};

export const MakeReceipt: Question<MakeReceiptMutation, MakeReceiptMutationVariables> = {
  text: `mutation MakeReceipt {
  makeReceipt {
    digits
  }
}`,
};

export const KeepReceipt: Question<KeepReceiptMutation, KeepReceiptMutationVariables> = {
  text: `mutation KeepReceipt {
  keepReceipt
}`,
};

export const ReplaceReceipt: Question<ReplaceReceiptMutation, ReplaceReceiptMutationVariables> = {
  text: `mutation ReplaceReceipt($input: ReceiptInput!) {
  replaceReceipt(input: $input) {
    digits
  }
}`,
};

export const Restore: Question<RestoreMutation, RestoreMutationVariables> = {
  text: `mutation Restore($input: RestoreInput!) {
  restoreContribution(input: $input) {
    contributionId
  }
}`,
};

export const ComeBack: Question<ComeBackMutation, ComeBackMutationVariables> = {
  text: `mutation ComeBack($input: ReceiptInput!) {
  comeBack(input: $input) {
    visit
  }
}`,
};

export const SearchPage: Question<SearchPageQuery, SearchPageQueryVariables> = {
  text: `query SearchPage($slug: String!) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
  }
}`,
};

export const Search: Question<SearchQuery, SearchQueryVariables> = {
  text: `query Search($slug: String!, $words: String!, $after: ID) {
  consultation(slug: $slug) {
    search(words: $words, after: $after) {
      next
      found {
        id
        proposal {
          id
          publication
          title {
            words
            language
          }
        }
        comment {
          id
          author
        }
        excerpt {
          language
          languageName
          isRendering
          pieces {
            words
            isMatch
          }
        }
      }
    }
  }
}`,
};

export const EnrolPage: Question<EnrolPageQuery, EnrolPageQueryVariables> = {
  text: `query EnrolPage {
  staffMe {
    visit
    name
  }
}`,
};

export const EnrolWithPassword: Question<EnrolWithPasswordMutation, EnrolWithPasswordMutationVariables> = {
  text: `mutation EnrolWithPassword($input: EnrolWithPasswordInput!) {
  enrolWithPassword(input: $input)
}`,
};

export const EnrolWithPasskey: Question<EnrolWithPasskeyMutation, EnrolWithPasskeyMutationVariables> = {
  text: `mutation EnrolWithPasskey($input: EnrolWithPasskeyInput!) {
  enrolWithPasskey(input: $input)
}`,
};

export const ProvePage: Question<ProvePageQuery, ProvePageQueryVariables> = {
  text: `query ProvePage {
  staffMe {
    isProved
    hasCode
    passkeys {
      id
    }
  }
}`,
};

export const ProveByCode: Question<ProveByCodeMutation, ProveByCodeMutationVariables> = {
  text: `mutation ProveByCode($input: CodeInput!) {
  proveByCode(input: $input)
}`,
};

export const ProveByPasskey: Question<ProveByPasskeyMutation, ProveByPasskeyMutationVariables> = {
  text: `mutation ProveByPasskey($input: PasskeyInput!) {
  proveByPasskey(input: $input)
}`,
};

export const SecurityPage: Question<SecurityPageQuery, SecurityPageQueryVariables> = {
  text: `query SecurityPage {
  staffMe {
    visit
    isProved
    hasPassword
    hasCode
    passkeys {
      id
      name
      addedOn
    }
  }
  myVisits {
    id
    beganOn
    isThis
  }
}`,
};

export const AddPasskey: Question<AddPasskeyMutation, AddPasskeyMutationVariables> = {
  text: `mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input)
}`,
};

export const NamePasskey: Question<NamePasskeyMutation, NamePasskeyMutationVariables> = {
  text: `mutation NamePasskey($input: NamePasskeyInput!) {
  namePasskey(input: $input)
}`,
};

export const RemovePasskey: Question<RemovePasskeyMutation, RemovePasskeyMutationVariables> = {
  text: `mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id)
}`,
};

export const SetPassword: Question<SetPasswordMutation, SetPasswordMutationVariables> = {
  text: `mutation SetPassword($password: String!) {
  setPassword(password: $password)
}`,
};

export const SetCodeApp: Question<SetCodeAppMutation, SetCodeAppMutationVariables> = {
  text: `mutation SetCodeApp($input: CodeAppInput!) {
  setCodeApp(input: $input)
}`,
};

export const EndStaffVisit: Question<EndStaffVisitMutation, EndStaffVisitMutationVariables> = {
  text: `mutation EndStaffVisit($id: ID!) {
  endVisit(id: $id)
}`,
};

export const EndOtherStaffVisits: Question<EndOtherStaffVisitsMutation, EndOtherStaffVisitsMutationVariables> = {
  text: `mutation EndOtherStaffVisits {
  endOtherVisits
}`,
};

export const StaffPage: Question<StaffPageQuery, StaffPageQueryVariables> = {
  text: `query StaffPage {
  staffMe {
    visit
    name
    isAdministrator
    isEnrolled
    roles {
      role
      consultation {
        slug
        title {
          words
          language
        }
      }
    }
  }
}`,
};

export const SignIn: Question<SignInMutation, SignInMutationVariables> = {
  text: `mutation SignIn($input: SignInInput!) {
  signIn(input: $input)
}`,
};

export const SignInWithPasskey: Question<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables> = {
  text: `mutation SignInWithPasskey($input: PasskeyInput!) {
  signInWithPasskey(input: $input)
}`,
};

export const StancePage: Question<StancePageQuery, StancePageQueryVariables> = {
  text: `query StancePage($id: ID!) {
  proposal(id: $id) {
    id
    title {
      words
      language
    }
    consultation {
      me {
        suspendedUntil
        suspensionReason
      }
    }
    may {
      takeStance
    }
  }
}`,
};

export const TakeStance: Question<TakeStanceMutation, TakeStanceMutationVariables> = {
  text: `mutation TakeStance($input: TakeStanceInput!) {
  takeStance(input: $input) {
    id
  }
}`,
};

export const SuggestPage: Question<SuggestPageQuery, SuggestPageQueryVariables> = {
  text: `query SuggestPage($id: ID!) {
  proposal(id: $id) {
    id
    publication
    title {
      words
      language
    }
    maySuggest
    sentences {
      part
      place
      words
      language
    }
    consultation {
      me {
        pseudonym
        suspendedUntil
        suspensionReason
      }
    }
  }
}`,
};

export const SuggestionPage: Question<SuggestionPageQuery, SuggestionPageQueryVariables> = {
  text: `query SuggestionPage($id: ID!) {
  comment(id: $id) {
    id
    author
    words {
      words
      language
    }
    suggestion {
      part
      language
      pieces {
        kind
        words
      }
      outcome
      answeredOn
      reason {
        words
        language
      }
    }
    may {
      answer
    }
    proposal {
      id
    }
  }
}`,
};

export const TakeSuggestion: Question<TakeSuggestionMutation, TakeSuggestionMutationVariables> = {
  text: `mutation TakeSuggestion($input: TakeSuggestionInput!) {
  takeSuggestion(input: $input) {
    id
  }
}`,
};

export const LeaveSuggestion: Question<LeaveSuggestionMutation, LeaveSuggestionMutationVariables> = {
  text: `mutation LeaveSuggestion($input: LeaveSuggestionInput!) {
  leaveSuggestion(input: $input) {
    id
  }
}`,
};

export const Suspend: Question<SuspendMutation, SuspendMutationVariables> = {
  text: `mutation Suspend($input: SuspendInput!) {
  suspend(input: $input) {
    id
  }
}`,
};

export const SuspendPage: Question<SuspendPageQuery, SuspendPageQueryVariables> = {
  text: `query SuspendPage {
  me {
    isProved
  }
}`,
};

export const SuspensionsPage: Question<SuspensionsPageQuery, SuspensionsPageQueryVariables> = {
  text: `query SuspensionsPage($slug: String!, $after: ID) {
  consultation(slug: $slug) {
    slug
    title {
      words
      language
    }
    suspensions(after: $after) {
      suspensions {
        id
        pseudonym
        until
        reason
        decidedOn
        may {
          lift
        }
      }
      next
    }
  }
}`,
};

export const Lift: Question<LiftMutation, LiftMutationVariables> = {
  text: `mutation Lift($input: LiftInput!) {
  lift(input: $input) {
    id
  }
}`,
};

export const ThanksPage: Question<ThanksPageQuery, ThanksPageQueryVariables> = {
  text: `query ThanksPage($slug: String!) {
  me {
    hasReceipt
  }
  consultation(slug: $slug) {
    me {
      pseudonym
    }
  }
}`,
};

export const UnmergePage: Question<UnmergePageQuery, UnmergePageQueryVariables> = {
  text: `query UnmergePage($id: ID!) {
  proposal(id: $id) {
    ...KinText
    mayUnmerge
    mergedInto {
      ...KinLink
    }
  }
}

fragment KinText on Proposal {
  ...KinLink
  author
  problem {
    ...Text
  }
  change {
    ...Text
  }
}

fragment KinLink on Proposal {
  id
  publication
  title {
    words
    language
  }
}

fragment Text on Text {
  words
  language
  direction
  original {
    words
    language
    direction
    languageName
  }
}`,
};

export const Unmerge: Question<UnmergeMutation, UnmergeMutationVariables> = {
  text: `mutation Unmerge($input: UnmergeInput!) {
  unmerge(input: $input) {
    id
  }
}`,
};

export const Withdraw: Question<WithdrawMutation, WithdrawMutationVariables> = {
  text: `mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input)
}`,
};
