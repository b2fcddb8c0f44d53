import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Ask } from '@baraza/shared/web';
import { ThreadPlaces } from '../../gql.js';

type Comment = { readonly language: InterfaceLanguage; readonly proposal: string; readonly comment: string };

/** Pages of a thread that are looked through; a comment further on is left for its reader to find. */
const mostPages = 10;

/** The address that shows a comment: the page of its thread on which it stands. */
export async function addressOf(ask: Ask, { language, proposal, comment }: Comment): Promise<string> {
  const path = `/${language}/p/${proposal}`;
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { thread }: { thread: { comments: readonly { id: string }[]; next: string | null } } = (
      await ask(ThreadPlaces, { id: proposal, after })
    ).proposal;
    if (thread.comments.some(({ id }) => id === comment)) return `${path}${after ? `?after=${after}` : ''}#c-${comment}`;
    if (!thread.next) break;
    after = thread.next;
  }
  return `${path}#discussion`;
}
