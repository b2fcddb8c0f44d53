import { Card } from '@baraza/ui/Card.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import type { Contribution } from './contribution.server.js';

/** The contribution a facilitator decides on, as its author wrote it. */
export function ContributionCard({ of: { author, texts } }: { of: Contribution }) {
  return (
    <Card>
      {author && (
        <b>
          <bdi>{author}</bdi>
        </b>
      )}
      {texts.map((text, place) => (
        <div key={place}>
          <Words of={text} />
          <Original of={text} />
        </div>
      ))}
    </Card>
  );
}
