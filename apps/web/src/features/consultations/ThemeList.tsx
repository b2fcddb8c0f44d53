import type { AboutPageQuery } from '../../gql.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Original } from '../texts/Original.js';
import { Words } from '../texts/Words.js';
import { filtered } from './filter.js';

type Props = { readonly themes: AboutPageQuery['consultation']['themes']; readonly path: string };

/** What a consultation is about, each theme leading to its proposals. */
export function ThemeList({ themes, path }: Props) {
  const t = useText();
  return (
    <section className={layout.stack}>
      <h2>{t('about.themes')}</h2>
      <ul className={layout.stack}>
        {themes.map(({ code, name, explanation }) => (
          <li key={code}>
            <h3>
              <a href={filtered(path, { theme: code, stage: null })}>
                <Words of={name} as="span" />
              </a>
            </h3>
            <Words of={explanation} />
            <Original of={explanation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
