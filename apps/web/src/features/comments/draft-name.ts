/** What tells a comment's draft from others: the address it is sent to, in no language. */
export const draftNameOf = (action: string): string => action.replace(/^\/[^/]+/, '');
