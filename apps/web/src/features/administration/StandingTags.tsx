import { Tag } from '@baraza/ui/Tag.js';
import { useText } from '../../engine/text.js';

type Standing = { readonly isEnrolled: boolean; readonly isDisabled: boolean };

/** Whether somebody can sign in. */
export function StandingTags({ of: { isEnrolled, isDisabled } }: { of: Standing }) {
  const t = useText();
  if (isDisabled) return <Tag>{t('administration.disabled')}</Tag>;
  return isEnrolled ? null : <Tag>{t('administration.notEnrolled')}</Tag>;
}
