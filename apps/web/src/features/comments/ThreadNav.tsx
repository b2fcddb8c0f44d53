import { CommentKind, ThreadSort } from '@baraza/shared/vocabularies';
import { ChipLink, ChipRow } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { viewed, type View } from './view.js';

type Props = {
  readonly path: string;
  readonly view: View;
  readonly counts: readonly { readonly kind: CommentKind; readonly count: number }[];
};

/** In which order one reads, and which kind: plain links, each leading to its own address. */
export function ThreadNav({ path, view: { sort, kind }, counts }: Props) {
  const t = useText();
  const countOf = (one: CommentKind) => counts.find((known) => known.kind === one)?.count ?? 0;
  return (
    <details key={`${sort} ${kind}`}>
      <summary>
        {t(`sort.${sort}`)} · {kind ? t(`kind.${kind}`) : t('thread.allKinds')}
      </summary>
      <nav className={layout.stack} aria-label={t('thread.order')}>
        <ChipRow>
          {Object.values(ThreadSort).map((one) => (
            <ChipLink key={one} data-stay="" sign="check" isOn={one === sort} href={viewed(path, { sort: one, kind })}>
              {t(`sort.${one}`)}
            </ChipLink>
          ))}
        </ChipRow>
        <ChipRow>
          {Object.values(CommentKind).map((one) => (
            <ChipLink key={one} data-stay="" isOn={one === kind} href={viewed(path, { sort, kind: one === kind ? null : one })}>
              {t('thread.kindCount', { kind: t(`kind.${one}`), count: countOf(one) })}
            </ChipLink>
          ))}
        </ChipRow>
      </nav>
    </details>
  );
}
