import { inGroups } from '@baraza/shared/receipt';
import { useText } from '../../engine/text.js';
import type { MyselfQuery } from '../../gql.js';
import css from './ReceiptCard.module.css';

export type Receipt = NonNullable<NonNullable<MyselfQuery['me']>['receipt']>;

/** Light modules around a code, without which it cannot be read. */
const quiet = 4;

/** Five groups one below the other, so that nobody has to know from which side to read them; and the same as a picture. */
export function ReceiptCard({ receipt: { digits, groups, qr } }: { receipt: Receipt }) {
  const t = useText();
  const latin = inGroups(digits);
  const size = qr.size + 2 * quiet;
  return (
    <div className={css.card}>
      <h2 className={css.heading}>{t('receipt.heading')}</h2>
      <ol className={css.groups} dir="ltr">
        {groups.map((group, place) => (
          <li key={place}>
            <bdi>{group}</bdi>
            {group !== latin[place] && <small>{latin[place]}</small>}
          </li>
        ))}
      </ol>
      <svg className={css.picture} role="img" aria-label={t('receipt.picture')} viewBox={`${-quiet} ${-quiet} ${size} ${size}`}>
        <rect x={-quiet} y={-quiet} width={size} height={size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <div className={css.words}>
        <p>{t('receipt.what')}</p>
        <p>{t('receipt.whoever')}</p>
      </div>
    </div>
  );
}
