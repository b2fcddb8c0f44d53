import type { VisitKind } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

const kinds = ['BORROWED', 'OWN'] as const;

/** Whether others use the phone too, and what follows from it. */
export function WhosePhone({ visit }: { visit: VisitKind }) {
  const t = useText();
  const { language } = usePage();
  const words = (kind: (typeof kinds)[number]) => (
    <span>
      <b>{t(`phone.${kind}`)}</b>
      <br />
      <span className={layout.soft}>{t(`phone.${kind}.more`)}</span>
    </span>
  );
  return (
    <form className={layout.stack} method="post" action={`/${language}/phone`} key={visit}>
      <Chips
        isColumn
        type="radio"
        id="phone"
        name="phone"
        label={t('phone.whose')}
        choices={kinds.map((kind) => ({ value: kind, words: words(kind) }))}
        chosen={[visit]}
      />
      <div>
        <Button look="main">{t('phone.save')}</Button>
      </div>
    </form>
  );
}
