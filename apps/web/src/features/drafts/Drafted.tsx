import { useRef, type ReactNode } from 'react';
import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import type { Coming } from './coming.js';
import { useDraft } from './useDraft.js';

type Props = {
  /** What tells this form from others: where it leads to, in no language. */
  readonly name: string;
  readonly comes: Coming;
  /** It comes with words in it. */
  readonly isFilled?: boolean;
  /** The form. */
  readonly children: ReactNode;
};

/** A form whose words are not lost when the page is: they are kept on this device alone, and it says so when they come back. */
export function Drafted({ name, comes, isFilled = false, children }: Props) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const back = useDraft(place, name, comes);
  const empty = () => {
    const form = place.current?.querySelector('form');
    form?.reset();
    form?.querySelector<HTMLElement>('input:not([type]), textarea')?.focus();
  };
  return (
    <div className={layout.stack} ref={place}>
      <div role="status">
        {back && (
          <Notice>
            <div className={`${layout.stack} ${layout.tight}`}>
              <p>{back === 'own' ? t('draft.backOwn') : t('draft.back')}</p>
              <div>
                <Button type="button" look="bare" onClick={empty}>
                  {isFilled ? t('draft.asItWas') : t('draft.empty')}
                </Button>
              </div>
            </div>
          </Notice>
        )}
      </div>
      {children}
    </div>
  );
}
