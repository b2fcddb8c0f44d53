import { Button } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { StaffPageQuery } from '../../gql.js';

type Me = NonNullable<StaffPageQuery['staffMe']>;

/** What somebody of the staff finds when she is signed in: where she works, and how she signs in. */
export function StaffHome({ me: { name, visit, isAdministrator, roles } }: { me: Me }) {
  const t = useText();
  const { language } = usePage();
  return (
    <section className={layout.stack}>
      <h1>{t('staff.title')}</h1>
      <p className={layout.lead}>{name ? t('staff.hello', { name }) : t('staff.demoHello')}</p>
      <h2>{t('staff.roles')}</h2>
      {isAdministrator && (
        <p>
          {t('staff.ADMINISTRATOR')}: <a href={`/${language}/administration`}>{t('administration.title')}</a>
        </p>
      )}
      {roles.length === 0 && !isAdministrator && <p>{t('staff.noRoles')}</p>}
      {roles.length > 0 && (
        <ul className={layout.stack}>
          {roles.map(({ role, consultation: { slug, title } }) => (
            <li key={slug}>
              <a href={`/${language}/c/${slug}`} lang={title.language}>
                {title.words}
              </a>
              <br />
              <span className={layout.soft}>{t(`staff.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {visit === 'STAFF' && (
        <p>
          <a href={`/${language}/staff/security`}>{t('staff.security')}</a>
        </p>
      )}
      <form method="post" action={`/${language}/done`} target="_self" data-leave="done">
        <Button>{t('staff.signOut')}</Button>
      </form>
    </section>
  );
}
