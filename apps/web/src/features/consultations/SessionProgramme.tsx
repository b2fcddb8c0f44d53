import type { AboutPageQuery } from '../../gql.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import css from './SessionProgramme.module.css';

/** A meeting in the real world and what was on its programme. Times nobody noted are said to be missing. */
export function SessionProgramme({ of: session }: { of: AboutPageQuery['consultation']['sessions'][number] }) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <Words of={session.title} as="h2" />
      <p className={layout.soft}>{session.heldOn}</p>
      <Words of={session.text} />
      <Original of={session.text} />
      <ol className={css.programme}>
        {session.programme.map((item, place) => (
          <li key={place}>
            <p className={layout.soft}>{item.startsAt ?? t('session.timeUnknown')}</p>
            <Words of={item.title} as="h3" />
            <Words of={item.text} />
            <Original of={item.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}
