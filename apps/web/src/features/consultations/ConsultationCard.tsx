import type { HomePageQuery } from '../../gql.js';
import { Card } from '@baraza/ui/Card.js';
import { ButtonLink } from '@baraza/ui/Button.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import { Words } from '../texts/Words.js';

/** A consultation one can take part in. */
export function ConsultationCard({ of: { slug, title, subtitle, isDemo, people } }: { of: HomePageQuery['consultations'][number] }) {
  const t = useText();
  const { language } = usePage();
  return (
    <Card>
      <Words of={title} as="h3" />
      <Words of={subtitle} className={layout.soft} />
      <div className={layout.row}>
        {isDemo && <Tag>{t('demo.tag')}</Tag>}
        {people && <span className={layout.soft}>{t('consultation.people', { count: people })}</span>}
      </div>
      <div>
        <ButtonLink look="main" href={`/${language}/c/${slug}`}>
          {t('home.open')}
        </ButtonLink>
      </div>
    </Card>
  );
}
