import type { Form } from '../../engine/page.js';

/** Whether she said that it means something else now; null where she did not say. */
export function meaningIn(form: Form): boolean | null {
  const said = form.one('meaning');
  return said === 'other' || said === 'same' ? said === 'other' : null;
}
