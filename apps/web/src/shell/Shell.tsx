import { useEffect } from 'react';
import { copied } from '../engine/copy.js';
import { forgetDrafts } from '../engine/drafts.js';
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
  const { visit, isPersonal } = shell;
  const isOwn = visit ? visit.visit === 'OWN' : isPersonal;
  useEffect(() => {
    // What was typed stays on a phone only as long as it is her own. A copy may be older than her saying so.
    if (!isOwn && !copied.read()) forgetDrafts(() => localStorage);
  }, [isOwn]);
  return (
    <>
      <a className={css.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header shell={shell} />
      <Connection />
      {visit && <MyPart visit={visit} />}
      <main className={css.main} id="main" tabIndex={-1} data-phone={visit?.visit}>
        {children}
      </main>
      <Footer shell={shell} />
    </>
  );
}
