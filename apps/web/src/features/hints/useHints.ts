import { useEffect, useRef, useState, type RefObject } from 'react';
import { type Found, finder, foundIn } from './found.js';
import { replace } from './replace.js';

/** A word is looked at once it seems to be finished. */
const pause = 500;

/** Watches the field in a place. Nothing of it leaves the device. */
export function useHints(place: RefObject<HTMLElement | null>) {
  const [hints, setHints] = useState<readonly Found[]>([]);
  const kept = useRef(new Set<string>());

  useEffect(() => {
    const watched = fieldIn(place);
    if (!watched) return;
    const find = finder();
    let timer = 0;
    const look = async () => {
      const found = foundIn(watched.value, await find).filter(({ words }) => !kept.current.has(words));
      setHints((known) => (same(known, found) ? known : found));
    };
    const lookSoon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void look(), pause);
    };
    watched.addEventListener('input', lookSoon);
    void look();
    return () => {
      clearTimeout(timer);
      watched.removeEventListener('input', lookSoon);
    };
  }, [place]);

  const drop = (words: string) => setHints((known) => known.filter((found) => found.words !== words));
  const keep = ({ words }: Found) => {
    kept.current.add(words);
    drop(words);
    fieldIn(place)?.focus();
  };
  /** Every place where these words stand: she may have typed on since they were seen. */
  const blank = ({ words }: Found, placeholder: string) => {
    const watched = fieldIn(place);
    if (watched) placesOf(words, watched.value).forEach((at) => replace(watched, at, at + words.length, placeholder));
    drop(words);
  };
  return { hints, blank, keep };
}

const fieldIn = ({ current }: RefObject<HTMLElement | null>) =>
  current?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input') ?? null;

/** Where words stand in a text, the last place first: what is put there moves none of the others. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.unshift(at);
  return places;
}

const same = (one: readonly Found[], other: readonly Found[]) =>
  one.length === other.length && one.every(({ start, words }, at) => other[at]?.start === start && other[at].words === words);
