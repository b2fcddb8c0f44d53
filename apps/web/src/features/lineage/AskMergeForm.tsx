import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import type { MergeChoiceFragment } from '../../gql.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn } from '../forms/typed.js';
import { Words } from '../texts/Words.js';
import { JoiningChip } from './JoiningChip.js';

type Props = {
  readonly choices: readonly MergeChoiceFragment[];
  /** The words they were found by. */
  readonly found: string;
  readonly formKey: string;
  readonly returned: Returned | null;
};

/** Which proposal hers is to become one with, and whether her name comes along. */
export function AskMergeForm({ choices, found, formKey, returned }: Props) {
  const t = useText();
  const typed = typedIn(returned);
  return (
    <form className={layout.stack} method="post" noValidate>
      <Refusal returned={returned} labels={{ target: t('merge.which') }} />
      <input type="hidden" name="key" value={keyFor(returned, formKey)} />
      <input type="hidden" name="find" value={found} />
      <Chips
        isColumn
        type="radio"
        id="target"
        name="target"
        label={t('merge.which')}
        fault={faultWords(t, returned).target}
        choices={choices.map(({ id, title, author }) => ({
          value: id,
          words: (
            <span>
              {title && <Words of={title} as="span" />} <span className={layout.soft}>{author && <bdi>{author}</bdi>}</span>
            </span>
          ),
        }))}
        chosen={typed.all('target')}
      />
      <JoiningChip chosen={typed.all('joining')} />
      <div>
        <Button look="main" icon="send">
          {t('merge.send')}
        </Button>
      </div>
    </form>
  );
}
