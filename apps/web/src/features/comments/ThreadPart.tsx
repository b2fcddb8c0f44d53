import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { CopyLink } from './CopyLink.js';
import { isFlat, type View } from './view.js';

type Props = { readonly path: string; readonly view: View; readonly isFound: boolean; readonly isEmpty: boolean };

/** What part of a thread one looks at, why it stands in this order, and how to come to all of it. */
export function ThreadPart({ path, view, isFound, isEmpty }: Props) {
  const t = useText();
  const { sort, comment, under, since } = view;
  if (comment && !isFound) return <Notice>{t('thread.gone')}</Notice>;
  const isPart = comment !== null || under !== null || since !== null;
  return (
    <>
      {sort === 'USEFUL' && <p className={layout.soft}>{t('thread.whyUseful')}</p>}
      {sort === 'UNHEARD' && <p className={layout.soft}>{t('thread.whyUnheard')}</p>}
      {isPart && (
        <p className={layout.row}>
          <span>{since !== null && !comment && !under ? t('thread.since') : t('thread.part')}</span>
          <a href={`${path}#discussion`}>{t('thread.whole')}</a>
          {comment && <CopyLink path={path} comment={comment} />}
        </p>
      )}
      {isFlat(view) && isEmpty && <p>{t('thread.noneFound')}</p>}
    </>
  );
}
