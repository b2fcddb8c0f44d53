import { useText } from '../../engine/text.js';
import type { CodeAppQuery } from '../../gql.js';
import { CodeField } from './CodeField.js';

type Props = { readonly app: CodeAppQuery['newCodeApp']; readonly label: string; readonly fault: string | undefined };

/** A secret for a code app: to be scanned, to be opened on this device, or to be typed. And the first code it gives. */
export function CodeApp({ app: { groups, address, qr, sealed }, label, fault }: Props) {
  const t = useText();
  // Dark on white, whatever the page is: not every app reads it the other way round.
  const margin = 4;
  const side = qr.size + 2 * margin;
  return (
    <>
      <p>{t('enrol.appMore')}</p>
      <svg width="192" height="192" viewBox={`${-margin} ${-margin} ${side} ${side}`} role="img" aria-label={t('enrol.qr')}>
        <rect x={-margin} y={-margin} width={side} height={side} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        <a href={address}>{t('enrol.open')}</a>
      </p>
      <p dir="ltr" lang="en" translate="no">
        <code>{groups.join(' ')}</code>
      </p>
      <input type="hidden" name="codeApp" value={sealed} />
      <CodeField label={label} fault={fault} />
    </>
  );
}
