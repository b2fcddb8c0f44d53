import type { Rule } from '@baraza/shared/vocabularies';
import { useText } from '../../engine/text.js';
import css from './DecisionWords.module.css';

type Decision = { readonly rule: Rule | null; readonly reason: string };

/** By which rule and for which reason something was hidden: for facilitators and the author. */
export function DecisionWords({ of: { rule, reason } }: { of: Decision }) {
  const t = useText();
  return (
    <dl className={css.decision}>
      {rule && <dt>{t('decision.rule')}</dt>}
      {rule && <dd>{t(`rule.${rule}`)}</dd>}
      <dt>{t('decision.reason')}</dt>
      <dd dir="auto">{reason}</dd>
    </dl>
  );
}
