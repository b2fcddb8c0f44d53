import type { Publication } from '@baraza/shared/vocabularies';

/** What stands in the place of a contribution that was taken back; null while it stands. */
export function stubOf(publication: Publication) {
  if (publication === 'PUBLISHED') return null;
  return publication === 'ERASED' ? 'contribution.erased' : 'contribution.withdrawn';
}
