import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { KinTextFragment } from '../../gql.js';
import { Section } from '../texts/Section.js';
import { KinTitle } from './KinTitle.js';

/** A proposal to be read before one decides about it. */
export function KinCard({ of: proposal }: { of: KinTextFragment }) {
  const t = useText();
  const { language } = usePage();
  return (
    <Card>
      {proposal.author && (
        <p className={layout.soft}>
          <bdi>{proposal.author}</bdi>
        </p>
      )}
      <h3>
        <a href={`/${language}/p/${proposal.id}`}>
          <KinTitle of={proposal} />
        </a>
      </h3>
      <Section title={t('propose.problem')} text={proposal.problem} />
      <Section title={t('propose.change')} text={proposal.change} />
    </Card>
  );
}
