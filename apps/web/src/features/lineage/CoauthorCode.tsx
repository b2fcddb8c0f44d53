import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { InviteCoauthorMutation } from '../../gql.js';

type Props = { readonly of: InviteCoauthorMutation['inviteCoauthor']; readonly back: string };

/** A code that was just made: shown this once. It says nothing of what it is for, so whoever finds it learns nothing. */
export function CoauthorCode({ of: { code, qr, endsOn }, back }: Props) {
  const t = useText();
  const { language } = usePage();
  // Dark on white, whatever the page is: not every phone reads it the other way round.
  const side = qr.size + 8;
  return (
    <section className={layout.stack}>
      <h1>{t('coauthors.made')}</h1>
      <Notice isUrgent>{t('coauthors.once')}</Notice>
      <Card as="div">
        <svg width="160" height="160" viewBox={`-4 -4 ${side} ${side}`} aria-hidden="true">
          <rect x={-4} y={-4} width={side} height={side} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p dir="ltr" translate="no">
          <b>{code}</b>
        </p>
        <p className={layout.soft}>{t('coauthors.until', { day: endsOn })}</p>
        <a href={`/${language}/co-author`}>{t('coauthor.title')}</a>
      </Card>
      <div>
        <ButtonLink href={back}>{t('coauthors.done')}</ButtonLink>
      </div>
    </section>
  );
}
