import { ButtonLink } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { IssueInvitationsMutation } from '../../gql.js';
import css from './InvitationCards.module.css';

type Props = { readonly of: IssueInvitationsMutation['issueInvitations']; readonly back: string };

/** Codes that were just made, to be printed and cut out. A card says nothing of what it lets into: whoever finds it learns nothing. */
export function InvitationCards({ of: { batch, invitations }, back }: Props) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <div className={css.unprinted}>
        <h1>{t('invitations.made', { count: invitations.length })}</h1>
        <Notice isUrgent>{t('invitations.once')}</Notice>
        <ButtonLink href={back}>{t('invitations.done')}</ButtonLink>
      </div>
      <ul className={css.cards}>
        {invitations.map(({ code, qr }) => (
          <li key={code}>
            <svg viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} aria-hidden="true">
              <path d={qr.path} />
            </svg>
            <div>
              <p className={css.code} dir="ltr">
                {code}
              </p>
              <p className={layout.soft}>{t('invitations.card', { day: batch.endsOn })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
