import { Icon } from '@baraza/ui/Icon.js';
import type { ShellData } from '../engine/page.js';
import { useText } from '../engine/text.js';
import css from './LanguageMenu.module.css';

/** This page in the other languages. */
export function LanguageMenu({ shell: { language, languages } }: { shell: ShellData }) {
  const t = useText();
  const here = languages.find(({ tag }) => tag === language);
  return (
    <details className={css.menu} key={here?.path}>
      <summary>
        <Icon name="languages" />
        {here?.ownName}
      </summary>
      <ul>
        {languages.map(({ tag, ownName, direction, path }) => (
          <li key={tag}>
            <a href={path} hrefLang={tag} lang={tag} dir={direction} aria-current={tag === language || undefined}>
              {ownName}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${language}/languages`}>{t('languages.title')}</a>
        </li>
      </ul>
    </details>
  );
}
