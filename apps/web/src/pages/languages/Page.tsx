import type { PageProps } from '../../engine/page.js';
import { ChipLink, ChipRow } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import css from './Page.module.css';
import type { Data } from './page.server.js';

/** The languages to read in, and those one may write in. */
export function Page({ data: { languages } }: PageProps<Data>) {
  const t = useText();
  const page = usePage();
  return (
    <>
      <section className={layout.stack}>
        <h1>{t('languages.title')}</h1>
        <ChipRow>
          {languages
            .filter(({ isInterface }) => isInterface)
            .map(({ tag, ownName }) => (
              <ChipLink key={tag} sign="check" href={`/${tag}`} isOn={tag === page.language} lang={tag}>
                {ownName}
              </ChipLink>
            ))}
        </ChipRow>
      </section>
      <section className={layout.stack}>
        <h2>{t('languages.write')}</h2>
        <p>{t('languages.writeMore')}</p>
        <ul className={css.list}>
          {languages.map(({ tag, ownName, name, direction }) => (
            <li key={tag}>
              <b lang={tag} dir={direction}>
                {ownName}
              </b>
              <span className={layout.soft}>{name}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
