import { usePage } from '../engine/page-context.js';
import { useText } from '../engine/text.js';
import css from './Footer.module.css';

/** What everyone may rely on, and where to read more. */
export function Footer() {
  const t = useText();
  const { language } = usePage();
  return (
    <footer className={css.footer}>
      <div>
        <p>{t('shell.privacy')}</p>
        <ul>
          <li>
            <a href={`/${language}`}>{t('shell.about')}</a>
          </li>
          <li>
            <a href={`/${language}/languages`}>{t('languages.title')}</a>
          </li>
          <li>
            <a href="/schema.graphql">{t('shell.developers')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
