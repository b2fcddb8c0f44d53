/** What the running page does instead of the browser. */
export type Doing = {
  /** Whether the running page goes to an address by itself. */
  readonly takes: (url: URL) => boolean;
  readonly go: (address: string, stays: boolean) => void;
  readonly submit: (form: HTMLFormElement, address: string, read: () => URLSearchParams) => void;
};

/** Links and forms that lead to our own pages; everything else is left to the browser. */
export function intercept(doing: Doing): void {
  let pressed: HTMLElement | null = null;

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    pressed = target?.closest<HTMLElement>('button, input') ?? null;
    const link = target?.closest<HTMLAnchorElement>('a[href]');
    if (link && isPlainClick(event) && isPlainLink(link, doing)) {
      event.preventDefault();
      doing.go(link.href, 'stay' in link.dataset);
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const button = (event.submitter ?? pressed) as HTMLButtonElement | null;
    const url = new URL(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href, location.href);
    const method = button?.getAttribute('formmethod') ?? form.method;
    if (form.target || method === 'dialog' || form.enctype !== 'application/x-www-form-urlencoded' || !doing.takes(url)) return;

    event.preventDefault();
    const read = () => fieldsOf(form, button);
    if (method === 'get') doing.go(`${url.pathname}?${read()}`, 'stay' in form.dataset);
    else doing.submit(form, url.pathname + url.search, read);
  });
}

function isPlainClick(event: MouseEvent): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function isPlainLink(link: HTMLAnchorElement, { takes }: Doing): boolean {
  if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return false;
  const url = new URL(link.href, location.href);
  const isWithin = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
  return !isWithin && takes(url);
}

/** The fields as the browser would send them, the pressed button's included. */
function fieldsOf(form: HTMLFormElement, button: HTMLButtonElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => typeof value === 'string' && fields.append(name, value));
  if (button?.name && button.form === form) fields.append(button.name, button.value);
  return fields;
}
