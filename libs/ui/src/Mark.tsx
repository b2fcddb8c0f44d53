import css from './Mark.module.css';

/** The product's mark: people seated in a circle, one of them in saffron. */
export function Mark({ isBig = false }: { isBig?: boolean }) {
  return (
    <svg className={isBig ? `${css.mark} ${css.big}` : css.mark} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="4" r="3" />
      <circle cx="24.5" cy="7.5" r="3" />
      <circle cx="28" cy="16" r="3" />
      <circle cx="24.5" cy="24.5" r="3" />
      <circle cx="16" cy="28" r="3" />
      <circle cx="7.5" cy="24.5" r="3" />
      <circle cx="4" cy="16" r="3" />
      <circle cx="7.5" cy="7.5" r="3.4" />
    </svg>
  );
}
