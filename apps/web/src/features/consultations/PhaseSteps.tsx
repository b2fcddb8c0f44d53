import type { PhaseKind } from '@baraza/shared/vocabularies';
import { Icon } from '@baraza/ui/Icon.js';
import { useText } from '../../engine/text.js';
import css from './PhaseSteps.module.css';

type Phase = { readonly kind: PhaseKind; readonly startsOn: string; readonly endsOn: string | null; readonly isOpen: boolean };

/** What has been, what is now, what comes: the promise of a consultation as steps. */
export function PhaseSteps({ phases }: { phases: readonly Phase[] }) {
  const t = useText();
  const firstOpen = phases.findIndex(({ isOpen }) => isOpen);
  const day = ({ startsOn, endsOn, isOpen }: Phase, isDone: boolean) => {
    if (isDone) return t('phase.done');
    if (!isOpen) return t('phase.from', { day: startsOn });
    return endsOn ? t('phase.until', { day: endsOn }) : t('phase.now');
  };
  return (
    <ol className={css.steps} aria-label={t('phase.label')}>
      {phases.map((phase, place) => {
        const isDone = !phase.isOpen && place < firstOpen;
        return (
          <li key={place} className={isDone ? css.done : undefined} aria-current={phase.isOpen ? 'step' : undefined}>
            <span>{t(`phase.${phase.kind}`)}</span>
            <span className={css.day}>
              {isDone && <Icon name="check" />} {day(phase, isDone)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
