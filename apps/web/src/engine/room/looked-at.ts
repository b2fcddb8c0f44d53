/** Milliseconds a page may be out of sight before its line is hung up. */
const longest = 5 * 60_000;

/** Hangs up a while after nobody looks any more, and comes back with the first look. Gives what ends that. */
export function whileLookedAt(rest: () => void, resume: () => void): () => void {
  let timer = 0;
  let isResting = false;
  const look = () => {
    clearTimeout(timer);
    if (document.hidden) {
      timer = window.setTimeout(() => {
        isResting = true;
        rest();
      }, longest);
      return;
    }
    if (isResting) resume();
    isResting = false;
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
