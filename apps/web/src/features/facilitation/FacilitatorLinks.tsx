import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

type Props = {
  readonly contributionId: string;
  readonly author: string | null;
  readonly may: { readonly hide: boolean; readonly restore: boolean };
};

/** Where a facilitator decides on a contribution. */
export function FacilitatorLinks({ contributionId, author, may }: Props) {
  const t = useText();
  const { language } = usePage();
  return (
    <>
      {may.hide && (
        <ButtonLink look="bare" icon="hide" href={`/${language}/hide/${contributionId}`}>
          {t('facilitation.hide')}
        </ButtonLink>
      )}
      {may.restore && (
        <ButtonLink look="bare" icon="restore" href={`/${language}/restore/${contributionId}`}>
          {t('facilitation.restore')}
        </ButtonLink>
      )}
      {author && (may.hide || may.restore) && (
        <ButtonLink look="bare" href={`/${language}/suspend/${contributionId}`}>
          {t('facilitation.suspend')}
        </ButtonLink>
      )}
    </>
  );
}
