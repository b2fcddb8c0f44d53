import { useEffect, useRef } from 'react';
import { lastLooked, rememberLooked } from './looked.js';

/**
 * Brings somebody who comes back from what she found, or reads the page again, to the same list: the entry of the history only
 * tells that something was looked for. Without a script the browser asks whether to send it again.
 */
export function useLooked(words: string | null, isRefused: boolean) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (words !== null) {
      history.replaceState({ ...(history.state as object | null), hasLooked: true }, '');
      void rememberLooked(words);
      return;
    }
    // What she sent just now waits to be mended: she came from nowhere.
    if (isRefused || !(history.state as { hasLooked?: boolean } | null)?.hasLooked) return;
    void lastLooked().then((last) => {
      const field = place.current?.querySelector<HTMLInputElement>('input[name=words]');
      // She may be about to write something new.
      if (!field || field.value || field === document.activeElement || !last) return;
      field.value = last;
      field.form?.requestSubmit();
    });
  }, [words, isRefused]);
  return place;
}
