import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { Rich, useText } from '../../engine/text.js';
import type { Found } from './found.js';

type Props = {
  readonly of: Found;
  readonly id: string;
  readonly onBlank: (found: Found, placeholder: string) => void;
  readonly onKeep: (found: Found) => void;
};

const quoted = (words: string) => (
  <b>
    <bdi>{words}</bdi>
  </b>
);

/** What was noticed, why it matters, and two ways on. */
export function HintNotice({ of, id, onBlank, onKeep }: Props) {
  const t = useText();
  return (
    <Notice>
      <p id={id}>
        <Rich text={t.of(`hint.${of.kind}`, { words: of.words })} tags={[quoted]} />{' '}
        {t(of.kind === 'RECEIPT' ? 'hint.whyReceipt' : 'hint.why')}
      </p>
      <div className={layout.row}>
        <Button type="button" look="bare" aria-describedby={id} onClick={() => onBlank(of, t.of(`hint.instead.${of.kind}`))}>
          {t('hint.blank')}
        </Button>
        <Button type="button" look="bare" aria-describedby={id} onClick={() => onKeep(of)}>
          {t('hint.keep')}
        </Button>
      </div>
    </Notice>
  );
}
