import { useEffect, useRef } from 'react';

/** What was looked for last, as long as this page runs: in memory alone. */
let last = '';

/**
 * Brings somebody who comes back from what she found to the same list: the entry of the history only tells that something
 * was looked for. What it was stands nowhere but in the memory of the page; without a script the browser asks whether to send it again.
 */
export function useLooked(words: string | null, isRefused: boolean) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (words !== null) {
      last = words;
      history.replaceState({ ...(history.state as object | null), hasLooked: true }, '');
      return;
    }
    // What she sent just now waits to be mended: she came from nowhere.
    if (isRefused) return;
    const field = place.current?.querySelector<HTMLInputElement>('input[name=words]');
    if (!field || !last || !(history.state as { hasLooked?: boolean } | null)?.hasLooked) return;
    field.value = last;
    field.form?.requestSubmit();
  }, [words, isRefused]);
  return place;
}
