import { createContext, Fragment, type ReactNode, useContext } from 'react';
import type { Say } from './words/say.js';

const SayContext = createContext<Say | null>(null);

export function TextProvider({ say, children }: { say: Say; children: ReactNode }) {
  return <SayContext value={say}>{children}</SayContext>;
}

/** `t(key, values)`: the words of the interface in the reader's language. */
export function useText(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('useText wants a TextProvider above it');
  return say;
}

type RichProps = {
  /** What `t` said: words with `<0>…</0>`, `<1>…</1>` in it. */
  readonly text: string;
  /** How to show what stands inside the tags, by their number. */
  readonly tags: readonly ((inside: string) => ReactNode)[];
};

/** A sentence with links or emphasis in it, whole for the translator. */
export function Rich({ text, tags }: RichProps) {
  const parts = text.split(/<(\d)>([\s\S]*?)<\/\1>/);
  const shown: ReactNode[] = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [before, number, inside = ''] = parts.slice(at, at + 3);
    shown.push(before);
    if (number) shown.push(<Fragment key={at}>{tags[Number(number)]?.(inside) ?? inside}</Fragment>);
  }
  return <>{shown}</>;
}
