import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import type { KinLinkFragment } from '../../gql.js';
import { KinTitle } from './KinTitle.js';

/** The way to another proposal, as large as a thumb. */
export function KinLink({ of: kin }: { of: KinLinkFragment }) {
  const { language } = usePage();
  return (
    <ButtonLink look="bare" href={`/${language}/p/${kin.id}`}>
      <KinTitle of={kin} />
    </ButtonLink>
  );
}
