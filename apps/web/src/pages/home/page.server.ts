import type { ServerPage } from '../../engine/page.js';
import { HomePage, type HomePageQuery } from '../../gql.js';

export type Data = HomePageQuery;

export const server: ServerPage<Data> = {
  load: ({ ask }) => ask(HomePage, {}),
  title: () => '',
  kept: { on: () => ({ of: 'consultations' }) },
};
