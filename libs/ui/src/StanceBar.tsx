import { Icon } from './Icon.js';
import css from './StanceBar.module.css';

type Part = { readonly figure: number | null; readonly words: string };

const signs = ['check', 'unsure', 'close'] as const;

/** Agree, unsure (hatched), disagree: words and signs first, a pattern second, colour last. */
export function StanceBar({ agree, unsure, disagree }: { agree: Part; unsure: Part; disagree: Part }) {
  const parts = [agree, unsure, disagree];
  const isWhole = parts.every(({ figure }) => figure !== null);
  const all = parts.reduce((sum, part) => sum + (part.figure ?? 0), 0) || 1;
  return (
    <div>
      {/* Where a part is not told, the others must not look like all there is. */}
      {isWhole && (
        <div className={css.bar} aria-hidden="true">
          {/* Empty drawings, because their width is an attribute: the pages allow no inline style. */}
          {parts.map((part, place) => (
            <svg key={place} width={`${Math.round((100 * (part.figure ?? 0)) / all)}%`} />
          ))}
        </div>
      )}
      <ul className={css.words}>
        {parts.map((part, place) => (
          <li key={place}>
            {signs[place] && <Icon name={signs[place]} />} {part.words}
          </li>
        ))}
      </ul>
    </div>
  );
}
