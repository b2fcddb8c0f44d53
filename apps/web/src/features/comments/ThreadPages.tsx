import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { ProposalPageQuery } from '../../gql.js';
import { useText } from '../../engine/text.js';
import { viewed, type View } from './view.js';

type Props = { readonly path: string; readonly view: View; readonly thread: ProposalPageQuery['proposal']['thread'] };

/** Where a page of a thread goes on, both ways: among those who answer the same. */
export function ThreadPages({ path, view: { sort, kind, since, ...view }, thread: { ancestors, comments, previous, next } }: Props) {
  const t = useText();
  // Of a page that was found by one comment, the level it stands on goes on.
  const under = view.comment ? (ancestors.at(-1)?.id ?? null) : view.under;
  const to = (more: Partial<View>) => `${viewed(path, { sort, ...(under ? {} : { kind, since }), under, ...more })}#discussion`;
  if (!previous && !next) return null;
  return (
    <div className={layout.row}>
      {previous && comments.length > 0 && <ButtonLink href={to({ before: previous })}>{t('thread.before')}</ButtonLink>}
      {previous && !under && <ButtonLink href={to({})}>{t('thread.start')}</ButtonLink>}
      {next && <ButtonLink href={to({ after: next })}>{t('thread.more')}</ButtonLink>}
    </div>
  );
}
