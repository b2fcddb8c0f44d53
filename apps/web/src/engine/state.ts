import type { ErrorCode } from '@baraza/shared/errors';
import type { PageRoom, Returned, ShellData } from './page.js';

/** A page as data: stands in the document for hydration, and is all that navigation within the site fetches. */
export type PageState = {
  /** Id of the route, or 'refused'. */
  readonly page: string;
  readonly status: number;
  /** Path and query. */
  readonly path: string;
  /** Title of the document. */
  readonly title: string;
  readonly data: unknown;
  readonly returned: Returned | null;
  readonly shell: ShellData;
  readonly room: PageRoom | null;
  /** Holds a form's key: not to be kept, not even in memory. */
  readonly isPrivate: boolean;
  /** A sign of the visit it was made for, which tells nothing of it; '' for a stranger, null where that could not be told. */
  readonly whose: string | null;
  /** Address of the script that fits this data: another one means that a new version was put in place. */
  readonly script: string;
};

/** What the same address answers as JSON: a page, where to go on after a form, or that nothing could be answered. */
export type JsonAnswer =
  | PageState
  | { readonly goTo: string }
  | { readonly sorry: ErrorCode }
  /** Said by the worker: the form waits on the device. */
  | { readonly waits: true };
