import type { Ask } from '@baraza/shared/web';
import { CommentKind, Stage } from '@baraza/shared/vocabularies';
import type { ActionAnswer, Form, PageContext } from '../../engine/page.js';
import { KeepDraft, MayKeepDrafts, OneDraft, ThrowDraftAway } from '../../gql.js';
import { newKey } from '../forms/form.server.js';
import { wantsProof } from '../people/proving.js';
import type { Continued } from './continued.js';
import { type DraftFields, fieldsOf } from './fields.js';

const isMissing = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && (cause.code === 'NOT_FOUND' || cause.code === 'NOT_SIGNED_IN');

/** What a page with a form has to know of drafts: the one its address names, and whether the one who asks may keep any. */
export async function continuedIn({ ask, query }: PageContext): Promise<Continued> {
  const { me } = await ask(MayKeepDrafts, {});
  const mayKeep = me?.visit === 'OWN' || (me?.visit === 'BORROWED' && me.hasReceipt);
  const id = query.get('draft');
  if (!id || !mayKeep) return { draft: null, needsProof: false, mayKeep };
  try {
    return { draft: (await ask(OneDraft, { id })).draft, needsProof: false, mayKeep };
  } catch (cause) {
    if (wantsProof(cause)) return { draft: null, needsProof: true, mayKeep };
    if (!isMissing(cause)) throw cause;
    return { draft: null, needsProof: false, mayKeep };
  }
}

/** What a draft of hers says; null where there is none any more. */
export async function draftFields(ask: Ask, id: string): Promise<DraftFields | null> {
  try {
    return fieldsOf((await ask(OneDraft, { id })).draft);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    return null;
  }
}

type Place = { readonly consultation?: string; readonly proposal?: string; readonly parent?: string | null };

/** Keeps a form as it stands, whatever lacks in it, and leads back to it. */
export async function keepDraft(ask: Ask, form: Form, place: Place, path: string): Promise<ActionAnswer<never>> {
  const one = <Code extends string>(codes: Readonly<Record<Code, Code>>, sent: string) =>
    Object.values<Code>(codes).find((code) => code === sent);
  const input = {
    ...{ key: form.one('key') || newKey(), draft: form.one('draft') || null, language: form.one('language') },
    ...{ title: form.one('title'), problem: form.one('problem'), change: form.one('change'), words: form.one('words') },
    kind: one(CommentKind, form.one('kind')) ?? null,
    themes: [...form.all('themes')],
    stages: form.all('stages').flatMap((stage) => one(Stage, stage) ?? []),
    ...place,
  };
  const kept = await ask(KeepDraft, { input });
  return { goTo: `${path}${path.includes('?') ? '&' : '?'}draft=${kept.keepDraft.id}` };
}

/** What was sent is no draft any more. Should it stay all the same, it is gone after seven days. */
export async function dropDraft(ask: Ask, form: Form): Promise<void> {
  const draft = form.one('draft');
  if (draft) await ask(ThrowDraftAway, { input: { key: newKey(), draft } }).catch(() => undefined);
}
