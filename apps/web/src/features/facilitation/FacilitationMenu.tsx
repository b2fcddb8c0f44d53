import { ButtonLink } from '@baraza/ui/Button.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';

type Props = { readonly path: string; readonly openAppeals: number | null };

/** Where those who facilitate go on from a consultation. */
export function FacilitationMenu({ path, openAppeals }: Props) {
  const t = useText();
  return (
    <nav aria-label={t('facilitation.menu')}>
      <ul className={layout.row}>
        <li>
          <ButtonLink icon="reply" href={`${path}/appeals`}>
            {t('facilitation.appeals', { count: openAppeals ?? 0 })}
          </ButtonLink>
        </li>
        <li>
          <ButtonLink icon="hide" href={`${path}/suspensions`}>
            {t('suspensions.title')}
          </ButtonLink>
        </li>
        <li>
          <ButtonLink icon="table" href={`${path}/log`}>
            {t('log.title')}
          </ButtonLink>
        </li>
      </ul>
    </nav>
  );
}
