import type { AboutPageQuery } from '../../gql.js';
import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';
import { Original } from '../texts/Original.js';
import { StageTags } from '../texts/StageTags.js';
import { Words } from '../texts/Words.js';

type ReadingCard = AboutPageQuery['consultation']['cards'][number];

/** Reading cards of one kind, when there are any. */
export function CardList({ title, cards }: { title: string; cards: readonly ReadingCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section className={layout.stack}>
      <h2>{title}</h2>
      <ul className={layout.cards}>
        {cards.map((card, place) => (
          <li key={place}>
            <Card as="div">
              {card.title && <Words of={card.title} as="h3" />}
              <Words of={card.text} />
              <Original of={card.text} />
              {card.stages.length > 0 && <StageTags stages={card.stages} />}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
