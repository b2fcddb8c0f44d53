import { limits } from '@baraza/shared/limits';
import { Stage } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { afterFirst } from '../../features/people/then.js';
import { languageDoubt, writtenIn } from '../../features/texts/language.server.js';
import { Propose, ProposePage, type ProposePageQuery } from '../../gql.js';

export type Data = ProposePageQuery & { readonly key: string };

const texts = { title: limits.title, problem: limits.problem, change: limits.change };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params }) => ({ ...(await ask(ProposePage, { slug: params.slug ?? '' })), key: newKey() }),
  title: (_, { t }) => t('propose.title'),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const refused = check(form, { texts, choices: ['stages', 'themes'] }) ?? (await languageDoubt(context, form, Object.keys(texts)));
    if (refused) return { refused };

    const consultation = params.slug ?? '';
    const { propose } = await ask(Propose, {
      input: {
        key: form.one('key'),
        consultation,
        language: writtenIn(form),
        title: form.one('title'),
        problem: form.one('problem'),
        change: form.one('change'),
        themes: [...form.all('themes')],
        stages: form.all('stages').map((stage) => oneOf(Stage, stage, 'stages')),
      },
    });
    return { goTo: afterFirst({ language, consultation, me: propose.consultation.me, then: `/${language}/p/${propose.id}` }) };
  },
};
