import { Mark } from '@baraza/ui/Mark.js';
import type { ShellData } from '../engine/page.js';
import css from './Header.module.css';
import { LanguageMenu } from './LanguageMenu.js';
import { LeaveQuickly } from './LeaveQuickly.js';

/** The way out comes first, then the mark and the languages. */
export function Header({ shell }: { shell: ShellData }) {
  return (
    <header className={css.header}>
      <LeaveQuickly language={shell.language} />
      <a className={css.mark} href={`/${shell.language}`}>
        <Mark />
        <span>Baraza</span>
      </a>
      <LanguageMenu shell={shell} />
    </header>
  );
}
