import type { ReactNode } from 'react';
import type { Direction, InterfaceLanguage } from '@baraza/shared/languages';
import type { ErrorCode, ErrorDetails } from '@baraza/shared/errors';
import type { VisitKind } from '@baraza/shared/vocabularies';
import type { Ask, Basis } from '@baraza/shared/web';
import type { Say } from './words/say.js';

/** Fields of a posted form, as a page reads them. */
export type Form = {
  /** One field; '' when it did not come. */
  readonly one: (name: string) => string;
  /** All values of a field that may come several times. */
  readonly all: (name: string) => readonly string[];
};

/** What load and action know of the request. */
export type PageContext = {
  readonly language: InterfaceLanguage;
  /** Values of the pattern's `:names`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly ask: Ask;
  /** Words in the reader's language: for titles. */
  readonly t: Say;
  /** The form that was just refused and is shown again. */
  readonly posted?: Form;
};

/** What is wrong with a posted form: a code for the whole, faults by field. Shown above the form and beside the fields. */
export type FormRefusal = {
  readonly code: ErrorCode;
  readonly faults: Readonly<Record<string, { fault: string; limit?: number; languages?: readonly string[] }>>;
  /** Why it is not hers to do, or not now: what the words of the refusal need to be told, and how to go on. */
  readonly because?: Pick<ErrorDetails, 'fault' | 'until' | 'reason' | 'waitSeconds' | 'task'>;
};

/**
 * An action either sends the reader on (303; `isLeaving`: and the browser clears all it keeps of us), or shows the page again (422, 403 …) with what was typed still in it. A Refused it throws does the latter.
 * `shown`: the page's data with what came of it, which is told in this answer and nowhere else. The same form sent again tells it again.
 */
export type ActionAnswer<Data = unknown> =
  { readonly goTo: string; readonly isLeaving?: boolean } | { readonly refused: FormRefusal } | { readonly shown: Data };

/** The posted form a page shows again. */
export type Returned = { readonly refusal: FormRefusal; readonly typed: Readonly<Record<string, string | readonly string[]>> };

/** The room a page listens to, and the number its data stands for. */
export type PageRoom = { readonly consultation: string; readonly proposal: string | null; readonly lastEvent: number };

/** How a page is kept for strangers: as long as what it rests on does not change, all of them get one answer. */
export type Keeping = {
  readonly on: (params: PageContext['params']) => Basis;
  /** The names in the query that it reads, in the order its links write them. */
  readonly by?: readonly string[];
};

/** The server's half of a page: `page.server.ts` exports `server`. */
export type ServerPage<Data> = {
  readonly load: (context: PageContext) => Promise<Data>;
  /** Title of the document, without the product's name. It stays in the browser's history: what kind of page, and no word of what is on it. */
  readonly title: (data: Data, context: PageContext) => string;
  /** One or two sentences for a list of search results; the product's own when there are none. */
  readonly description?: (data: Data, context: PageContext) => string;
  readonly action?: (context: PageContext, form: Form) => Promise<ActionAnswer<Data>>;
  readonly room?: (data: Data) => PageRoom;
  /** Only where `load` gives a stranger nothing but what follows from the address and the record. Absent: made anew for everyone. */
  readonly kept?: Keeping;
  /** True where the page holds a form's key: kept by nobody. */
  readonly isPrivate?: boolean;
  /** True where nothing may be seen, not even whose page it is: the document has a title and is empty. */
  readonly isEmpty?: boolean;
};

export type PageProps<Data> = { readonly data: Data; readonly returned: Returned | null };

/** What the page for a refusal (`pages/refused`) is given: no page, not yours, too many at once. */
export type RefusedData = { readonly code: ErrorCode };

/** The visit of the one who asks, as the frame around every page knows it. */
export type ShellVisit = { readonly visit: VisitKind; readonly hasReceipt: boolean; readonly isReceiptKept: boolean };

/** What the frame around every page is given. */
export type ShellData = {
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  /** This page in every language of the interface. */
  readonly languages: readonly {
    readonly tag: InterfaceLanguage;
    readonly ownName: string;
    readonly direction: Direction;
    readonly path: string;
  }[];
  /** Somebody is here with a visit that can be ended. */
  readonly isPersonal: boolean;
  /** Null for somebody who is not known here. */
  readonly visit: ShellVisit | null;
};
export type ShellProps = { readonly shell: ShellData; readonly children: ReactNode };
