import { Mark } from '@baraza/ui/Mark.js';
import type { ShellData } from '../engine/page.js';
import css from './Header.module.css';
import { LanguageMenu } from './LanguageMenu.js';
import { LeaveQuickly } from './LeaveQuickly.js';

/** The mark, the languages, and the way out. */
export function Header({ shell }: { shell: ShellData }) {
  return (
    <header className={css.header}>
      <a className={css.mark} href={`/${shell.language}`}>
        <Mark />
        <span>Baraza</span>
      </a>
      <LanguageMenu shell={shell} />
      <LeaveQuickly language={shell.language} />
    </header>
  );
}
