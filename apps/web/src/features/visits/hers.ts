import type { VisitKind } from '@baraza/shared/vocabularies';

/** Whether a visit is a participant's, and not of the staff. */
export const isHers = (of: { readonly visit: VisitKind } | null): boolean => of?.visit === 'BORROWED' || of?.visit === 'OWN';
