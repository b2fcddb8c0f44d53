import css from './Icon.module.css';
import { icons, turning, type IconName } from './icons.js';

/** A drawing beside a word, never instead of one. */
export function Icon({ name }: { name: IconName }) {
  const className = turning.has(name) ? `${css.icon} ${css.turns}` : css.icon;
  return <svg className={className} viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />;
}
