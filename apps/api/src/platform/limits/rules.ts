/** So many within so many seconds, from the first one on. */
export type Window = readonly [most: number, seconds: number];

/**
 * What may be done how often. Each process counts by itself: several processes allow several times as much. Written so
 * that nobody who uses her hands is ever stopped: a phone that comes back from a week without a line sends all it holds.
 */
export type Rules = {
  /** By person: all she changes, whatever it is. */
  readonly anything: readonly Window[];
  readonly contribution: readonly Window[];
  readonly stance: readonly Window[];
  /** Hiding by one facilitator. Beyond it a second person is needed, hence another visit. */
  readonly hiding: readonly Window[];
  readonly report: readonly Window[];
  /** By key: sending the same again, because its answer was lost. */
  readonly repeat: readonly Window[];
  /** By consultation: first contributions of people without a visit. Beyond it they bring a proof of work. */
  readonly strangers: readonly Window[];
  /** Those of them who brought one. */
  readonly proved: readonly Window[];
  /** Those of them who have no script: they waited as they were asked, and came back with the same key. */
  readonly waited: readonly Window[];
  /** By subject: attempts at one receipt, at one sign-in. Whoever succeeds is not counted. */
  readonly attempt: readonly Window[];
  /** All attempts that failed, whoever made them. Beyond it those who try bring a proof of work. */
  readonly failures: readonly Window[];
};

/** What the product allows. */
export const productRules: Rules = {
  anything: [[120, 60]],
  contribution: [
    [10, 60],
    [60, 3600],
  ],
  stance: [
    [20, 10],
    [600, 3600],
  ],
  hiding: [[20, 3600]],
  report: [[10, 3600]],
  repeat: [[10, 60]],
  strangers: [[60, 60]],
  proved: [[600, 60]],
  waited: [[20, 60]],
  attempt: [[5, 900]],
  failures: [[30, 60]],
};

/** The rules of particular operations; every other change falls under `anything` alone. */
export const ruleOf: Readonly<Record<string, keyof Rules>> = {
  propose: 'contribution',
  comment: 'contribution',
  takeStance: 'stance',
  rate: 'stance',
  hide: 'hiding',
  report: 'report',
};
