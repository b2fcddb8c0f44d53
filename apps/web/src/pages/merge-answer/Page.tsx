import { ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import type { PageProps } from '../../engine/page.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { AnswerMergeForm } from '../../features/lineage/AnswerMergeForm.js';
import { KinCard } from '../../features/lineage/KinCard.js';
import { WaitingForm } from '../../features/lineage/WaitingForm.js';
import { Kept } from '../../features/people/Suspended.js';
import type { Data } from './page.server.js';

/** A wish to merge two proposals: where those who were asked answer it, those who asked wait, and both see what came of it. */
export function Page({ data: { merge, key }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  const { state, reason, may, proposal, target, isJoining } = merge;
  const lost = may.answer || may.takeBack ? null : returned;
  return (
    <section className={layout.stack}>
      <h1>{t('mergeAnswer.title')}</h1>
      <Refusal returned={lost} />
      {lost && <Kept typed={lost.typed} />}
      {may.answer ? <p>{t('mergeAnswer.lead')}</p> : <Notice role="status">{t(`mergeAnswer.state.${state}`)}</Notice>}
      {reason && <p dir="auto">{reason}</p>}
      {!may.answer && (
        <div className={layout.row}>
          <ButtonLink look="main" href={`/${language}/p/${target.id}`}>
            {t('mergeAnswer.place')}
          </ButtonLink>
          {may.undo && <ButtonLink href={`/${language}/unmerge/${proposal.id}`}>{t('mergeAnswer.undo')}</ButtonLink>}
        </div>
      )}
      {may.takeBack && <WaitingForm formKey={key} isJoining={isJoining} returned={returned} />}
      <h2>{t('mergeAnswer.source')}</h2>
      <KinCard of={proposal} />
      <h2>{t('mergeAnswer.target')}</h2>
      <KinCard of={target} />
      {may.answer && <AnswerMergeForm formKey={key} returned={returned} />}
    </section>
  );
}
