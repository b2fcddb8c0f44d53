/** What stands in the fields of a form that somebody fills in: name and value, in the order of the form. */
export type Typed = readonly (readonly [name: string, value: string])[];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function typedInto(form: HTMLFormElement): Typed {
  return controlsOf(form)
    .filter((control) => !isChoice(control) || control.checked)
    .map(({ name, value }) => [name, value] as const);
}

/** Whether nobody has written anything yet; what is merely chosen can be chosen again. */
export function isUnwritten(form: HTMLFormElement): boolean {
  return controlsOf(form).every((control) => isChoice(control) || control instanceof HTMLSelectElement || control.value.trim() === '');
}

/** Whether nobody has written anything into it since it came. */
export function isUntouched(form: HTMLFormElement): boolean {
  return controlsOf(form).every((control) => isChoice(control) || control instanceof HTMLSelectElement || isAsItCame(control));
}

/** Puts back what was typed, as if it were typed now: what counts letters counts them. What she wrote meanwhile stays, behind it. */
export function retype(form: HTMLFormElement, typed: Typed): void {
  for (const control of controlsOf(form)) {
    const values = typed.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isChoice(control)) control.checked = values.includes(control.value);
    else control.value = together(values[0] ?? control.value, control);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function together(earlier: string, control: Control): string {
  const { value } = control;
  if (control instanceof HTMLSelectElement || isAsItCame(control) || earlier.includes(value)) return earlier;
  if (value.includes(earlier)) return value;
  return earlier + (control instanceof HTMLTextAreaElement ? '\n' : ' ') + value;
}

function controlsOf(form: HTMLFormElement): Control[] {
  const controls = [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement,
  );
  return controls.filter(({ name, type }) => name !== '' && type !== 'hidden');
}

const isAsItCame = ({ value, defaultValue }: HTMLInputElement | HTMLTextAreaElement) => value.trim() === defaultValue.trim();

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}
