import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { MergeStateFragment } from '../../gql.js';
import { KinLink } from './KinLink.js';

/** What is asked of one's proposal, and what it asked: each with the way to it. */
export function AskedMerges({ of: merges }: { of: readonly MergeStateFragment[] }) {
  const t = useText();
  const { language } = usePage();
  return merges.map(({ id, state, reason, may, proposal, target }) => (
    <Card as="div" key={id}>
      <p>{may.answer ? t('kin.asked') : t(`mergeAnswer.state.${state}`)}</p>
      <KinLink of={may.answer ? proposal : target} />
      {state === 'DECLINED' && (
        <p className={layout.soft} dir="auto">
          {reason}
        </p>
      )}
      <div>
        <ButtonLink look="bare" href={`/${language}/merge-answer/${id}`}>
          {t('kin.look')}
        </ButtonLink>
      </div>
    </Card>
  ));
}
