import type { PageContext, ServerPage } from '../../engine/page.js';

/** A heading, and its few sentences. They come as data: no other page has to carry these words. */
export type Part = { readonly id: string; readonly title: string; readonly sentences: readonly string[] };
export type Data = { readonly title: string; readonly minute: Part; readonly parts: readonly Part[] };

const parts = ['kept', 'notKept', 'sees', 'questions', 'receipt', 'together', 'phone', 'device', 'leave', 'withdraw', 'law', 'cannot'];

export const server: ServerPage<Data> = {
  load: async ({ t }) => ({ title: t('privacy.title'), minute: part(t, 'minute'), parts: parts.map((id) => part(t, id)) }),
  title: (_, { t }) => t('privacy.title'),
  kept: { on: () => ({ of: 'product' }) },
};

function part(t: PageContext['t'], id: string): Part {
  return { id, title: t.of(`privacy.${id}`), sentences: t.of(`privacy.${id}.words`).split('\n') };
}
