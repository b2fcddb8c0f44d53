import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { AppealStateFragment } from '../../gql.js';
import { Words } from '../texts/Words.js';

/** What an author said in appeal, and what became of it. */
export function AppealState({ of: { outcome, answer, words } }: { of: AppealStateFragment }) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <p role="status">
        <b>{t(`appeal.${outcome ?? 'open'}`)}</b>
      </p>
      {answer && <p dir="auto">{answer}</p>}
      <h2>{t('appeal.yours')}</h2>
      {words && <Words of={words} />}
    </section>
  );
}
