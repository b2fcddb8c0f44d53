import { AgeBracket, StakeholderGroup } from '@baraza/shared/vocabularies';
import type { Form, ServerPage } from '../../engine/page.js';
import { newKey, oneOf } from '../../features/forms/form.server.js';
import { nextTo, questionOf, type Question } from '../../features/people/questions.js';
import { leadingTo, localPath } from '../../features/people/then.js';
import { DescribeMyself, MePage, type MePageQuery } from '../../gql.js';

export type Data = MePageQuery & { readonly question: Question; readonly key: string };

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async ({ ask, params, query }) => ({
    ...(await ask(MePage, { slug: params.slug ?? '' })),
    question: questionOf(query.get('ask')),
    key: newKey(),
  }),
  title: (_, { t }) => t('me.title'),
  action: async ({ ask, params, query, language }, form) => {
    const consultation = params.slug ?? '';
    const question = questionOf(query.get('ask'));
    // What she skips stays as it was: nobody can read here what she said before.
    const answer = form.one('skip') ? {} : answerTo(question, form);
    await ask(DescribeMyself, { input: { key: form.one('key'), consultation, ...answer } });

    const here = `/${language}/c/${consultation}`;
    const then = localPath(query.get('then') ?? '', language, here);
    const next = nextTo(question);
    return { goTo: next ? `${leadingTo(`${here}/me`, then)}&ask=${next}` : then };
  },
};

function answerTo(question: Question, form: Form) {
  const sent = form.one(question);
  if (!sent) return {};
  return question === 'group'
    ? { stakeholderGroup: oneOf(StakeholderGroup, sent, question) }
    : { ageBracket: oneOf(AgeBracket, sent, question) };
}
