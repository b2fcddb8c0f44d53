import { Stage } from '@baraza/shared/vocabularies';
import { ChipLink, ChipRow } from '@baraza/ui/Chips.js';
import { useText } from '../../engine/text.js';
import css from './Filters.module.css';
import { filtered, type Filter } from './filter.js';

type Theme = { readonly code: string; readonly name: { readonly words: string } };

/** Stages and themes to look at: plain links, each leading to its own address. */
export function Filters({ path, filter, themes }: { path: string; filter: Filter; themes: readonly Theme[] }) {
  const t = useText();
  const chosen = themes.find(({ code }) => code === filter.theme);
  return (
    <nav className={css.filters} aria-label={t('filter.label')}>
      <ChipRow>
        {Object.values(Stage).map((stage) => (
          <ChipLink
            key={stage}
            data-stay=""
            isOn={stage === filter.stage}
            href={filtered(path, { ...filter, stage: stage === filter.stage ? null : stage })}
          >
            {t(`stage.${stage}`)}
          </ChipLink>
        ))}
      </ChipRow>
      <details key={filter.theme}>
        <summary>{chosen ? t('filter.theme', { theme: chosen.name.words }) : t('filter.allThemes')}</summary>
        <ChipRow>
          {themes.map(({ code, name }) => (
            <ChipLink
              key={code}
              data-stay=""
              isOn={code === filter.theme}
              href={filtered(path, { ...filter, theme: code === filter.theme ? null : code })}
            >
              {name.words}
            </ChipLink>
          ))}
        </ChipRow>
      </details>
    </nav>
  );
}
