import { useState, type ComponentType, type MouseEvent } from 'react';
import { ButtonLink } from '@baraza/ui/Button.js';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { RateFormProps } from './RateForm.js';

type Props = RateFormProps & { readonly author: string | null };

/** A link to the page one rates a comment on; with a script the same opens right here. Her own rating stands on it. */
export function RatePlace({ commentId, mine, author }: Props) {
  const t = useText();
  const { language, go, learn } = usePage();
  const [Form, setForm] = useState<ComponentType<RateFormProps> | null>(null);
  const address = `/${language}/rate/${commentId}`;

  const open = async (event: MouseEvent) => {
    event.preventDefault();
    const [part] = await Promise.all([import('./RateForm.js'), learn()]).catch(() => [null]);
    if (!part) return go(address);
    setForm(() => part.RateForm);
  };
  if (Form) return <Form commentId={commentId} mine={mine} />;
  return (
    <ButtonLink
      look="bare"
      href={address}
      onClick={(event) => void open(event)}
      aria-label={author && !mine ? t('rating.askOf', { author }) : undefined}
    >
      {mine ? t(`rating.mine.${mine}`) : t('rating.ask')}
    </ButtonLink>
  );
}
