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
  return controlsOf(form).every(
    (control) => isChoice(control) || control instanceof HTMLSelectElement || control.value.trim() === control.defaultValue.trim(),
  );
}

/** Puts back what was typed, as if it were typed now: what counts letters counts them. */
export function retype(form: HTMLFormElement, typed: Typed): void {
  for (const control of controlsOf(form)) {
    const values = typed.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isChoice(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? control.value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function controlsOf(form: HTMLFormElement): Control[] {
  const controls = [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement,
  );
  return controls.filter(({ name, type }) => name !== '' && type !== 'hidden');
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}
