import { limits } from '@baraza/shared/limits';
import { Stage } from '@baraza/shared/vocabularies';
import type { ServerPage } from '../../engine/page.js';
import { type Own, ownOf } from '../../features/contributions/own.server.js';
import { check, newKey, oneOf } from '../../features/forms/form.server.js';
import { Propose } from '../../gql.js';

export type Data = { readonly own: Own; readonly key: string };

const texts = { title: limits.title, problem: limits.problem, change: limits.change };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => ({ own: await ownOf(context), key: newKey() }),
  title: (_, { t }) => t('split.title'),
  action: async (context, form) => {
    const { ask, language } = context;
    const { id: splitFrom, consultation } = await ownOf(context);
    const refused = check(form, { texts, choices: ['stages', 'themes'] });
    if (refused) return { refused };
    const { propose } = await ask(Propose, {
      input: {
        key: form.one('key'),
        consultation: consultation.slug,
        splitFrom,
        language: form.one('language'),
        title: form.one('title'),
        problem: form.one('problem'),
        change: form.one('change'),
        themes: [...form.all('themes')],
        stages: form.all('stages').map((stage) => oneOf(Stage, stage, 'stages')),
      },
    });
    return { goTo: `/${language}/p/${propose.id}` };
  },
};
