import { Button } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { InvitationsPageQuery } from '../../gql.js';

type Batch = NonNullable<InvitationsPageQuery['consultation']['invitationBatches']>[number];

/** Codes that were made together: how many were used, until when, and the way to end them. */
export function BatchCard({ of: { id, issued, used, endsOn, isRevoked, isOver }, formKey }: { of: Batch; formKey: string }) {
  const t = useText();
  return (
    <Card as="div">
      <p>{t('invitations.used', { used, issued })}</p>
      <div className={layout.row}>
        {isRevoked && <Tag>{t('invitations.revoked')}</Tag>}
        {isOver && <Tag>{t('invitations.over')}</Tag>}
        <span className={layout.soft}>{t('invitations.until', { day: endsOn })}</span>
      </div>
      {!isRevoked && !isOver && (
        <form method="post">
          <input type="hidden" name="key" value={formKey} />
          <Button name="batch" value={id}>
            {t('invitations.revoke')}
          </Button>
        </form>
      )}
    </Card>
  );
}
