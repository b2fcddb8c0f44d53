import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { AppealToAnswerFragment } from '../../gql.js';
import { addressOf } from '../comments/view.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import { DecisionWords } from './DecisionWords.js';
import { Hidden } from './Hidden.js';

/** An appeal as those who facilitate see it: what was hidden, by which rule, and what its author says against it. */
export function AppealCard({ of: appeal, children }: { of: AppealToAnswerFragment; children?: React.ReactNode }) {
  const t = useText();
  const { language } = usePage();
  const { comment, proposal, decision, words, appealedOn } = appeal;
  const { author } = comment ?? proposal ?? {};
  const texts = comment ? [comment.words] : [proposal?.title, proposal?.problem, proposal?.change];
  const place = comment ? addressOf(`/${language}/p/${comment.proposal.id}`, comment.id) : `/${language}/p/${proposal?.id}`;
  return (
    <Card>
      <div className={`${layout.row} ${layout.soft}`}>
        {author && <bdi>{author}</bdi>}
        <span>{appealedOn}</span>
        <a href={place}>{t('brief.whereSaid')}</a>
      </div>
      <Hidden texts={texts.filter((text) => text != null)} />
      <DecisionWords of={decision} />
      <div>
        <b>{t('appeals.author')}</b>
        {words && <Words of={words} />}
        {words && <Original of={words} />}
      </div>
      {children}
    </Card>
  );
}
