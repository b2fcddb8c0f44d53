import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { StaffLinkFragment } from '../../gql.js';

/** How somebody who was just invited comes in: told this once. */
export function StaffLinkCard({ of: { name, address } }: { of: StaffLinkFragment }) {
  const t = useText();
  if (!address)
    return (
      <Notice icon="check" role="status">
        <p>{t('administration.given', { name })}</p>
      </Notice>
    );
  return (
    <Card as="section">
      <h2>{t('administration.linkFor', { name })}</h2>
      <p>
        <bdi dir="ltr">
          <b>{address}</b>
        </bdi>
      </p>
      <p className={layout.soft}>{t('administration.linkOnce')}</p>
    </Card>
  );
}
