import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { MyNamesQuery } from '../../gql.js';
import { Words } from '../texts/Words.js';
import { ShownAs } from './ShownAs.js';
import { leadingTo } from './then.js';

/** Under which name she takes part where. Null: it has to be shown first that it is she. */
export function Names({ names }: { names: MyNamesQuery['consultations'] | null }) {
  const t = useText();
  const { language } = usePage();
  return (
    <section className={layout.stack}>
      <h2>{t('myPart.names')}</h2>
      {!names && (
        <>
          <p>{t('myPart.locked')}</p>
          <div>
            <ButtonLink href={leadingTo(`/${language}/prove`, `/${language}/my-part`)}>{t('myPart.unlock')}</ButtonLink>
          </div>
        </>
      )}
      {names?.length === 0 && <p>{t('myPart.none')}</p>}
      {names?.map(({ slug, title, me }) => (
        <Card key={slug}>
          <h3>
            <a href={`/${language}/c/${slug}`}>
              <Words of={title} as="span" />
            </a>
          </h3>
          <ShownAs author={me?.pseudonym ?? null} />
          <p className={layout.row}>
            <a href={`/${language}/c/${slug}/me`}>{t('myPart.questions')}</a>
            <a href={`/${language}/c/${slug}/new-name`}>{t('newName.take')}</a>
          </p>
        </Card>
      ))}
    </section>
  );
}
