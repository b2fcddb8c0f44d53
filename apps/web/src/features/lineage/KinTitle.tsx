import { useText } from '../../engine/text.js';
import type { KinLinkFragment } from '../../gql.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';

/** The title of another proposal, where that may be read; what stands in its place, where not. */
export function KinTitle({ of: { title, publication } }: { of: KinLinkFragment }) {
  const t = useText();
  return title ? <Words of={title} as="span" /> : t(stubOf(publication) ?? 'proposal.hidden');
}
