import type { ReactNode } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import type { CommentCardFragment } from '../../gql.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Difference } from '../texts/Difference.js';
import { Words } from '../texts/Words.js';

type Props = {
  readonly of: Pick<CommentCardFragment, 'id' | 'suggestion'>;
  readonly mayAnswer?: boolean;
  /** What the comment itself says. */
  readonly children: ReactNode;
};

/** What a comment says; around it the words it proposes for a sentence of the proposal, and what became of them. */
export function Suggestion({ of: { id, suggestion }, mayAnswer = false, children }: Props) {
  const t = useText();
  const { language } = usePage();
  if (!suggestion) return children;
  const { part, pieces, outcome, answeredOn, reason } = suggestion;
  return (
    <div className={`${layout.stack} ${layout.tight}`}>
      <p className={layout.soft}>{t(part === 'PROBLEM' ? 'suggestion.PROBLEM' : 'suggestion.CHANGE')}</p>
      <Difference of={pieces} language={suggestion.language} />
      {children}
      {outcome && (
        <p className={layout.soft}>{t(outcome === 'TAKEN' ? 'suggestion.TAKEN' : 'suggestion.LEFT', { day: answeredOn ?? '' })}</p>
      )}
      {reason && <Words of={reason} />}
      {mayAnswer && (
        <div>
          <ButtonLink href={`/${language}/suggestion/${id}`}>{t('suggestion.answer')}</ButtonLink>
        </div>
      )}
    </div>
  );
}
