import type { ServerPage } from '../../engine/page.js';
import { LanguagesPage, type LanguagesPageQuery } from '../../gql.js';

export type Data = LanguagesPageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask }) => ask(LanguagesPage, {}),
  title: (_, { t }) => t('languages.title'),
  kept: { on: () => ({ of: 'product' }) },
};
