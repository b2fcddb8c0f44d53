import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import type { AdministrationPageQuery } from '../../gql.js';
import { ActForm } from './ActForm.js';

type Reset = AdministrationPageQuery['administration']['resets'][number];
type Props = { readonly of: Reset; readonly mayAct: boolean; readonly formKey: string; readonly returned: Returned | null };

/** Somebody is to set up her sign-in anew: it waits for a second administrator. */
export function ResetCard({ of: { id, name, askedBy, reason, mayApprove }, mayAct, ...forms }: Props) {
  const t = useText();
  return (
    <Card as="div">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p dir="auto">{reason}</p>
      <p className={layout.soft}>{t('administration.askedBy', { name: askedBy })}</p>
      {mayApprove ? (
        mayAct && <ActForm act="approve" about={id} {...forms} send={t('administration.approve')} />
      ) : (
        <p className={layout.soft}>{t('administration.waits')}</p>
      )}
    </Card>
  );
}
