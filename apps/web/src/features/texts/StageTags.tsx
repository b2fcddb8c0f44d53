import type { Stage } from '@baraza/shared/vocabularies';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import css from './StageTags.module.css';

type Props = { readonly stages: readonly Stage[]; readonly themes?: readonly string[] };

/** Where on the journey a thing belongs, and what it is about. */
export function StageTags({ stages, themes = [] }: Props) {
  const t = useText();
  return (
    <div className={css.tags}>
      <ul className={css.stages}>
        {stages.map((stage) => (
          <li key={stage}>
            <Tag>{t(`stage.${stage}`)}</Tag>
          </li>
        ))}
      </ul>
      {themes.length > 0 && (
        <ul className={`${css.themes} ${layout.soft}`}>
          {themes.map((theme) => (
            <li key={theme}>{theme}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
