import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { SecurityPageQuery } from '../../gql.js';

/** Where she is signed in; each place but this one she can end from here. */
export function StaffVisits({ visits }: { visits: SecurityPageQuery['myVisits'] }) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h2>{t('security.visits')}</h2>
      <ul className={layout.stack}>
        {visits.map(({ id, beganOn, isThis }) => (
          <li key={id}>
            <form className={layout.row} method="post">
              <input type="hidden" name="id" value={id} />
              <span id={`visit-${id}`}>{t(isThis ? 'security.this' : 'security.elsewhere', { day: beganOn })}</span>
              {!isThis && (
                <Button name="do" value="end" aria-describedby={`visit-${id}`}>
                  {t('security.end')}
                </Button>
              )}
            </form>
          </li>
        ))}
      </ul>
      {visits.length > 2 && (
        <form method="post">
          <Button name="do" value="endOthers">
            {t('security.endOthers')}
          </Button>
        </form>
      )}
    </section>
  );
}
