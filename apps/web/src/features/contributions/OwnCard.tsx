import { Card } from '@baraza/ui/Card.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import type { Own } from './own.server.js';

/** What she is about to take back, before her eyes. */
export function OwnCard({ of: { texts } }: { of: Pick<Own, 'texts'> }) {
  return (
    <Card as="div">
      {texts.map((text, place) => (
        <div key={place}>
          <Words of={text} />
          <Original of={text} />
        </div>
      ))}
    </Card>
  );
}
