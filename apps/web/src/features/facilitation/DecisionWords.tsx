import type { Rule } from '@baraza/shared/vocabularies';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

/** By which rule and for which reason something was hidden: for facilitators only. */
export function DecisionWords({ of: { rule, reason } }: { of: { readonly rule: Rule | null; readonly reason: string } }) {
  const t = useText();
  return (
    <dl className={layout.soft}>
      {rule && <dt>{t('decision.rule')}</dt>}
      {rule && <dd>{t(`rule.${rule}`)}</dd>}
      <dt>{t('decision.reason')}</dt>
      <dd dir="auto">{reason}</dd>
    </dl>
  );
}
