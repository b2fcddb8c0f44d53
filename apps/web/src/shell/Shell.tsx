import type { ShellProps } from '../engine/page.js';
import { useText } from '../engine/text.js';
import { Connection } from './Connection.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { MyPart } from './MyPart.js';
import css from './Shell.module.css';

/** What stands around every page. */
export function Shell({ shell, children }: ShellProps) {
  const t = useText();
  return (
    <>
      <a className={css.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header shell={shell} />
      <Connection />
      {shell.visit && <MyPart visit={shell.visit} />}
      <main className={css.main} id="main" tabIndex={-1} data-phone={shell.visit?.visit}>
        {children}
      </main>
      <Footer shell={shell} />
    </>
  );
}
