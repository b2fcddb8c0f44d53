import type { ActionAnswer, Form, PageContext, ServerPage } from '../../engine/page.js';
import { draftFields, keepDraft } from '../../features/drafts/draft.server.js';
import { carriedIn, type ThrownDraft } from '../../features/drafts/fields.js';
import { newKey } from '../../features/forms/form.server.js';
import { proveFirst, wantsProof } from '../../features/people/proving.js';
import { MinePage, ThrowDraftAway, type DraftFieldsFragment, type MinePageQuery } from '../../gql.js';

/** `mine` is null where she has to prove first that it is she. */
export type Data = {
  readonly mine: MinePageQuery['mine'] | null;
  readonly drafts: readonly DraftFieldsFragment[];
  /** The draft that was thrown away just now. */
  readonly thrown: ThrownDraft | null;
  readonly isProved: boolean;
  readonly prove: string;
  readonly isFirst: boolean;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('mine.title'),
  action: (context, form) => (form.one('undo') ? takeBack(context, form) : throwAway(context, form)),
};

/** Thrown away for good; the answer alone still holds its words, to take them back by. */
async function throwAway(context: PageContext, form: Form): Promise<ActionAnswer<Data>> {
  const { ask, language } = context;
  const id = form.one('throwAway');
  try {
    const fields = (await draftFields(ask, id)) ?? carriedIn(form);
    await ask(ThrowDraftAway, { input: { key: newKey(), draft: id } });
    return { shown: { ...(await load(context)), thrown: { id, fields } } };
  } catch (cause) {
    if (!wantsProof(cause)) throw cause;
    return { goTo: proveFirst(language, `/${language}/mine`) };
  }
}

async function takeBack({ ask, language }: PageContext, form: Form): Promise<ActionAnswer<never>> {
  const proposal = form.one('proposal');
  const place = proposal ? { proposal, parent: form.one('parent') || null } : { consultation: form.one('consultation') };
  const path = `/${language}/mine`;
  await keepDraft(ask, form, place, path);
  return { goTo: path };
}

async function load({ ask, query, language }: PageContext): Promise<Data> {
  const after = query.get('after');
  const around = { prove: proveFirst(language, `/${language}/mine`), isFirst: after === null, thrown: null };
  try {
    const { mine, me, drafts } = await ask(MinePage, { after });
    return { ...around, mine, drafts, isProved: me?.isProved ?? false };
  } catch (cause) {
    if (!wantsProof(cause)) throw cause;
    return { ...around, mine: null, drafts: [], isProved: false };
  }
}
