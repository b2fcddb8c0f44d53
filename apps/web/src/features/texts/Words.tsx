import { usePage } from '../../engine/page-context.js';

/** A text as far as it is shown. */
export type Said = { readonly words: string; readonly language: string };
type Element = 'p' | 'h1' | 'h2' | 'h3' | 'span' | 'q';
type Props = { readonly of: Said; readonly as?: Element; readonly className?: string | undefined };

/** Somebody's words: in their own language, in their own direction, whatever the page's. */
export function Words({ of: { words, language }, as: Tag = 'p', className }: Props) {
  const page = usePage();
  return (
    <Tag className={className} lang={language === page.language ? undefined : language} dir="auto">
      {words}
    </Tag>
  );
}
