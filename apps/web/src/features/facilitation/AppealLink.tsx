import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';

/** Where the author of something hidden appeals, or reads what became of her appeal. */
export function AppealLink({ contributionId }: { contributionId: string }) {
  const t = useText();
  const { language } = usePage();
  return (
    <ButtonLink look="bare" icon="reply" href={`/${language}/appeal/${contributionId}`}>
      {t('appeal.link')}
    </ButtonLink>
  );
}
