import { StanceBar } from '@baraza/ui/StanceBar.js';
import { useText } from '../../engine/text.js';
import { type StanceRow, shownAs } from './shown.js';

/** What people think of a proposal: rounded figures, from ten people on; a bar only where each part of it is told. */
export function StanceFigures({ of: row }: { of: StanceRow }) {
  const t = useText();
  const part = (kind: 'agree' | 'unsure' | 'disagree', label: string, words: (count: number) => string) => {
    const { share } = shownAs(row, kind);
    const count = row[kind];
    const otherwise = share === 'few' ? t('stance.few') : t('stance.hidden');
    const figure = count ?? (share === 'few' ? 0 : null);
    return { figure, words: count === null ? `${label}: ${otherwise}` : words(count) };
  };
  return (
    <StanceBar
      agree={part('agree', t('stance.AGREE'), (count) => t('stance.agreeing', { count }))}
      unsure={part('unsure', t('stance.UNSURE'), (count) => t('stance.unsure', { count }))}
      disagree={part('disagree', t('stance.DISAGREE'), (count) => t('stance.disagreeing', { count }))}
    />
  );
}
