import { Chips } from '@baraza/ui/Chips.js';
import { useText } from '../../engine/text.js';

/** Whether one's name is to stand on the joint text: only if one ticks it. */
export function JoiningChip({ chosen }: { chosen: readonly string[] }) {
  const t = useText();
  return (
    <Chips
      type="checkbox"
      id="joining"
      name="joining"
      label={t('merge.name')}
      choices={[{ value: 'yes', words: t('merge.joining') }]}
      chosen={chosen}
    />
  );
}
