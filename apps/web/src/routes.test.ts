import { expect, it } from '@jest/globals';
import { mostReadPages } from '../vite/files.js';
import { routes } from './routes.js';

it('has the same pages come first in the words as in the parts they are made of', () => {
  expect(routes.filter((route) => 'says' in route).map(({ id }) => id)).toEqual(mostReadPages);
});
