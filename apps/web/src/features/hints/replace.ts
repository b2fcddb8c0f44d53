/** Puts other words in the place of a range, as if they had been typed there: what was written can be had back, and the cursor stays where it was. */
export function replace(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, words: string): void {
  const cursor = field.selectionStart ?? end;
  field.focus();
  field.setSelectionRange(start, end);
  // The only way that keeps the browser's own undo.
  const isTyped = document.execCommand('insertText', false, words);
  if (!isTyped) {
    field.setRangeText(words, start, end);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const moved = cursor >= end ? cursor + words.length - (end - start) : Math.min(cursor, start);
  field.setSelectionRange(moved, moved);
}
