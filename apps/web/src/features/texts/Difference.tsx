import type { PieceKind } from '@baraza/shared/vocabularies';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import css from './Difference.module.css';

export type Piece = { readonly kind: PieceKind; readonly words: string };
type Props = { readonly of: readonly Piece[]; readonly language: string };

const tags = { SAME: 'span', OUT: 'del', IN: 'ins' } as const;

/**
 * Words with what was taken out of them and put in: struck through and underlined, and said to those who hear. They run in their
 * own direction; what is said between is set apart from it.
 */
export function Difference({ of: pieces, language }: Props) {
  const t = useText();
  const page = usePage();
  return (
    <p className={css.difference} lang={language === page.language ? undefined : language} dir="auto">
      {pieces.map(({ kind, words }, place) => {
        const Tag = tags[kind];
        return (
          <Tag key={place}>
            {kind !== 'SAME' && (
              <bdi lang={page.language} className={layout.unseen}>
                {t(kind === 'OUT' ? 'difference.out' : 'difference.in')}
              </bdi>
            )}
            {words}
          </Tag>
        );
      })}
    </p>
  );
}
