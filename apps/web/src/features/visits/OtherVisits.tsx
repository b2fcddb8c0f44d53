import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { MyVisitsQuery } from '../../gql.js';

/** Her visits on other devices, each of which she can end from here. */
export function OtherVisits({ visits }: { visits: MyVisitsQuery['myVisits'] }) {
  const t = useText();
  const { language } = usePage();
  return (
    <form className={layout.stack} method="post" action={`/${language}/phone`}>
      <h2>{t('phone.elsewhere')}</h2>
      {visits.length === 0 && <p>{t('phone.nowhere')}</p>}
      <ul className={layout.stack}>
        {visits.map(({ id, kind, beganOn }) => (
          <li key={id} className={layout.row}>
            <span id={`visit-${id}`}>{t.of(`visit.${kind}`, { day: beganOn })}</span>
            <Button name="end" value={id} aria-describedby={`visit-${id}`}>
              {t('phone.end')}
            </Button>
          </li>
        ))}
      </ul>
      {visits.length > 1 && (
        <div>
          <Button name="endOthers" value="yes">
            {t('phone.endOthers')}
          </Button>
        </div>
      )}
    </form>
  );
}
