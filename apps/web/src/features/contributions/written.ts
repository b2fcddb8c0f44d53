import type { Written } from '../forms/typed.js';
import type { Own } from './own.server.js';

/** The fields of the form something was written in, as it was written: never a rendering. */
export function writtenOf({ noun, texts, kind, themes, stages }: Own): Written {
  const [first, second, third] = texts.map((text) => text.original ?? text);
  const language = first?.language ?? '';
  if (noun === 'COMMENT') return { words: first?.words ?? '', kind: kind ?? '', language };
  return { title: first?.words ?? '', problem: second?.words ?? '', change: third?.words ?? '', themes, stages, language };
}
