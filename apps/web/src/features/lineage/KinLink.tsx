import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { KinLinkFragment } from '../../gql.js';
import { stubOf } from '../texts/stub.js';
import { Words } from '../texts/Words.js';

/** The way to another proposal, by its title where that may be read. */
export function KinLink({ of: { id, title, publication } }: { of: KinLinkFragment }) {
  const t = useText();
  const { language } = usePage();
  return <a href={`/${language}/p/${id}`}>{title ? <Words of={title} as="span" /> : t(stubOf(publication) ?? 'proposal.hidden')}</a>;
}
