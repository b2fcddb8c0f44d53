/*
 * What may be found is what stands, for everyone to read: `mayProposal.read` and `mayComment.read`, as conditions of a
 * statement, so that neither how many were found nor their order tells of anything else. Those who serve the consultation
 * find what is hidden too. Her own hidden or withdrawn words nobody finds: they stand under "What I said".
 */

/** The condition for a proposal, by its alias; the parameter at that place tells whether the one who asks serves the consultation. */
export const foundProposals = (proposal: string, place: number): string =>
  `(${proposal}.publication = 'PUBLISHED' and ($${place}::boolean or not ${proposal}.is_hidden))`;

/** The condition for a comment and the proposal it stands below. What was said below a proposal stays when the proposal is taken back. */
export const foundComments = (comment: string, proposal: string, place: number): string =>
  `(${foundProposals(comment, place)} and ($${place}::boolean or ${proposal}.publication <> 'PUBLISHED' or not ${proposal}.is_hidden))`;
