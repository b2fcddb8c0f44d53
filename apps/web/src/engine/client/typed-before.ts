type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: unknown): target is Field => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
const isText = (field: Field) => field.type !== 'checkbox' && field.type !== 'radio' && field.type !== 'hidden';

/**
 * Keeps what somebody typed before the page ran, and where her cursor stands: React gives a field that came with words in it
 * these words again. To be called before the page is made to run; what is given back is called when it runs, and puts the typed
 * words where they were.
 */
export function keepTyped(app: HTMLElement): () => void {
  const typed = new Map<Field, string>();
  const fields = [...app.querySelectorAll<Field>('textarea, input')].filter(isText);
  fields.forEach(keepCursor);
  for (const field of fields) if (field.value !== field.defaultValue) typed.set(field, field.value);
  const note = ({ target }: Event) => {
    if (isField(target) && isText(target)) typed.set(target, target.value);
  };
  app.addEventListener('input', note, true);
  return () => {
    app.removeEventListener('input', note, true);
    for (const field of fields) delete (field as Partial<Field>).defaultValue;
    for (const [field, words] of typed) {
      if (field.value === words) continue;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}

/** A browser takes the cursor to the beginning when the first words of a field are written anew, even if they are the same: then they are not. */
function keepCursor(field: Field): void {
  const { defaultValue } = field;
  Object.defineProperty(field, 'defaultValue', {
    configurable: true,
    get: () => defaultValue,
    set(words: string) {
      delete (field as Partial<Field>).defaultValue;
      if (words !== defaultValue) field.defaultValue = words;
    },
  });
}
