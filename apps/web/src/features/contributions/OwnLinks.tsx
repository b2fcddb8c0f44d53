import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

type Act = 'edit' | 'withdraw' | 'erase';
type Props = { readonly contributionId: string; readonly may: { readonly [Name in Act | 'share' | 'leave']?: boolean } };

const acts = ['edit', 'withdraw', 'erase'] as const;

/** Where somebody goes on with what she said herself. */
export function OwnLinks({ contributionId, may }: Props) {
  const t = useText();
  const { language } = usePage();
  const together = (may.share || may.leave) && (
    <ButtonLink key="together" look="bare" href={`/${language}/co-authors/${contributionId}`}>
      {t('own.together')}
    </ButtonLink>
  );
  const links = acts.map(
    (act) =>
      may[act] && (
        <ButtonLink key={act} look="bare" href={`/${language}/${act}/${contributionId}`}>
          {t(`own.${act}`)}
        </ButtonLink>
      ),
  );
  return [...links, together];
}
