import { Refused } from '@baraza/shared/web';
import type { Form, PageContext, ServerPage } from '../../engine/page.js';
import type { Continued } from '../../features/drafts/continued.js';
import { continuedIn, dropDraft, keepDraft } from '../../features/drafts/draft.server.js';
import { newKey } from '../../features/forms/form.server.js';
import type { Written } from '../../features/forms/typed.js';
import { afterFirst } from '../../features/people/then.js';
import { proposalDoubt, proposalFaults, proposalIn } from '../../features/proposals/proposal.server.js';
import { writtenIn } from '../../features/texts/language.server.js';
import { LookAlikes, Propose, ProposePage, type LookAlikesQuery, type ProposePageQuery } from '../../gql.js';

export type Data = ProposePageQuery &
  Continued & {
    readonly key: string;
    /** What is like it, shown once before it is published, with what was typed. */
    readonly alike: (LookAlikesQuery['consultation']['lookAlikes'] & { readonly written: NonNullable<Written> }) | null;
  };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const page = await context.ask(ProposePage, { slug: context.params.slug ?? '' });
    return { ...page, ...(await continuedIn(context)), key: newKey(), alike: null };
  },
  title: ({ alike }, { t }) => (alike ? t('alike.page') : t('propose.title')),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const consultation = params.slug ?? '';
    if (form.one('keep')) return keepDraft(ask, form, { consultation }, `/${language}/c/${consultation}/propose`);
    // She was shown what is alike, and asked for the language if there was a doubt.
    const isSure = form.one('sure') !== '';
    const refused = proposalFaults(form) ?? (isSure ? null : await proposalDoubt(context, form));
    if (refused) return { refused };
    const shown = isSure ? null : await alikeTo(context, form);
    if (shown) return { shown };

    const { propose } = await ask(Propose, { input: { key: form.one('key'), consultation, ...proposalIn(form) } });
    await dropDraft(ask, form);
    return { goTo: afterFirst({ language, consultation, me: propose.consultation.me, then: `/${language}/p/${propose.id}` }) };
  },
};

/** The page with what is alike, everything that was typed and the key it was sent with; null where nothing is, or where she may not propose. */
async function alikeTo(context: PageContext, form: Form): Promise<Data | null> {
  const slug = context.params.slug ?? '';
  const page = await context.ask(ProposePage, { slug });
  if (!page.consultation.may.propose) return null;

  const [language, title, problem, change] = [writtenIn(form), form.one('title'), form.one('problem'), form.one('change')];
  const found = await context.ask(LookAlikes, { slug, language, title, problem, change }).catch(ifBusy);
  if (!found || found.consultation.lookAlikes.proposals.length === 0) return null;
  const written = { language, title, problem, change, themes: form.all('themes'), stages: form.all('stages') };
  return {
    ...page,
    ...(await continuedIn(context)),
    key: form.one('key') || newKey(),
    alike: { ...found.consultation.lookAlikes, written },
  };
}

/** Nobody's proposal waits for what may be like it. */
function ifBusy(cause: unknown): null {
  if (cause instanceof Refused && cause.code === 'UNAVAILABLE') return null;
  throw cause;
}
