import { StanceBar } from '@baraza/ui/StanceBar.js';
import { useText } from '../../engine/text.js';

type Stances = { readonly people: number; readonly agree: number; readonly unsure: number; readonly disagree: number };

/** What people think of a proposal: rounded figures, from ten people on. */
export function StanceFigures({ of: { agree, unsure, disagree } }: { of: Stances }) {
  const t = useText();
  return (
    <StanceBar
      agree={{ figure: agree, words: t('stance.agreeing', { count: agree }) }}
      unsure={{ figure: unsure, words: t('stance.unsure', { count: unsure }) }}
      disagree={{ figure: disagree, words: t('stance.disagreeing', { count: disagree }) }}
    />
  );
}
