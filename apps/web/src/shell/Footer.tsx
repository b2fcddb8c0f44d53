import type { ShellData } from '../engine/page.js';
import { useText } from '../engine/text.js';
import { Done } from './Done.js';
import css from './Footer.module.css';

/** The end of a visit, what everyone may rely on, and where to read more. */
export function Footer({ shell: { language, isPersonal, visit } }: { shell: ShellData }) {
  const t = useText();
  return (
    <footer className={css.footer}>
      <div>
        {isPersonal && <Done />}
        <p>{t('shell.privacy')}</p>
        <ul>
          {!visit && (
            <li>
              <a href={`/${language}/return`}>{t('shell.haveReceipt')}</a>
            </li>
          )}
          <li>
            <a href={`/${language}/privacy`}>{t('shell.safety')}</a>
          </li>
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
