import layout from '@baraza/ui/layout.module.css';
import { Notice } from '@baraza/ui/Notice.js';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';

type SuspendedMe = { readonly suspendedUntil: string | null; readonly suspensionReason: string | null } | null;

type Props = {
  readonly of: SuspendedMe;
  /** What is said where she is not suspended and cannot write all the same. */
  readonly otherwise: string;
  readonly returned?: Returned | null;
};

/** What stands where she cannot write: until when, why, and what she can do all the same. What she had written is given back to her. */
export function Suspended({ of: me, otherwise, returned = null }: Props) {
  const t = useText();
  const { suspendedUntil, suspensionReason } = me ?? {};
  if (!suspensionReason) return <Notice>{otherwise}</Notice>;

  // By whole keys: this stands on pages that are read, and refusals are words for who writes.
  const why = suspendedUntil
    ? t('refusal.FORBIDDEN.SUSPENDED', { until: suspendedUntil, reason: suspensionReason })
    : t('refusal.FORBIDDEN.SUSPENDED.OPEN', { reason: suspensionReason });
  return (
    <Notice>
      <div className={`${layout.stack} ${layout.tight}`}>
        <p>{why}</p>
        <p>{t('suspended.still')}</p>
        <Kept typed={returned?.typed ?? {}} />
      </div>
    </Notice>
  );
}

/** What was typed into a form that is not there any more. */
export function Kept({ typed }: Pick<Returned, 'typed'>) {
  const t = useText();
  const texts = ['title', 'problem', 'change', 'proposed', 'words', 'reason'].flatMap((field) => typed[field] ?? []);
  if (texts.length === 0) return null;
  return (
    <div className={`${layout.stack} ${layout.tight}`}>
      <p>{t('suspended.kept')}</p>
      {texts.map((text, place) => (
        <p key={place} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
