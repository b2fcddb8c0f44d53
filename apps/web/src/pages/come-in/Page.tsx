import type { PageProps } from '../../engine/page.js';
import { Button, ButtonLink } from '@baraza/ui/Button.js';
import { Mark } from '@baraza/ui/Mark.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { keyFor } from '../../features/forms/typed.js';
import type { Data } from './page.server.js';

/** Behind a one-time link: what it is for, and one button, because a link that is merely looked at must not be used up. */
export function Page({ data: { key, link }, returned }: PageProps<Data>) {
  const t = useText();
  const { language } = usePage();
  if (!link.isUsable) {
    return (
      <section className={layout.stack}>
        <Mark isBig />
        <h1>{t('comeIn.over')}</h1>
        <p>{t('comeIn.overMore')}</p>
        <div>
          <ButtonLink href={`/${language}/staff`}>{t('staff.signIn')}</ButtonLink>
        </div>
      </section>
    );
  }
  return (
    <section className={layout.stack}>
      <Mark isBig />
      <h1>{t('comeIn.title')}</h1>
      {link.isAdministrator && <p>{t('comeIn.ADMINISTRATOR')}</p>}
      {link.roles.map(({ role, consultation: { slug, title, isDemo } }) => (
        <p key={slug}>
          {t(`comeIn.${role}`, { title: title.words })} {isDemo && t('comeIn.demo')}
        </p>
      ))}
      {link.kind === 'INVITATION' && <p>{t('comeIn.enrol')}</p>}
      <p>{t('comeIn.once')}</p>
      <form className={layout.stack} method="post">
        <Refusal returned={returned} />
        <input type="hidden" name="key" value={keyFor(returned, key)} />
        <div>
          <Button look="main">{t('comeIn.send')}</Button>
        </div>
      </form>
    </section>
  );
}
