import { expect, test } from '@jest/globals';
import { matcher } from '../match.js';
import type { AnyServerPage, Route } from '../route.js';
import { basisFinder } from './basis.js';

const page = (id: string, pattern: string): Route => ({ id, pattern, view: () => Promise.reject(new Error('not shown here')) });
const load = () => Promise.resolve({});
const title = () => '';
const servers: Record<string, AnyServerPage> = {
  list: { load, title, kept: { on: ({ slug = '' }) => ({ of: 'consultation', id: slug }), by: ['theme', 'after'] } },
  form: { load, title },
};
const basisAt = basisFinder(matcher([page('list', '/:language/c/:slug'), page('form', '/:language/c/:slug/form')]), servers);
const list = { of: 'consultation', id: 'wells' };

test.each([
  ['/en/c/wells', list],
  ['/ar/c/wells?theme=water', list],
  ['/en/c/wells?theme=water&after=1', list],
  ['/en/c/wells/form', null],
  ['/en/c/wells?after=1&theme=water', null],
  ['/en/c/wells?theme=water&theme=fire', null],
  ['/en/c/wells?theme=', null],
  ['/en/c/wells?theme=a b', null],
  ['/en/c/wells?', list],
  ['/en/c/well%73', null],
  ['/en/c/wells?theme=water?after=1', null],
  ['/en/c/wells?theme=water&x=1', null],
  [`/en/c/wells?theme=${'x'.repeat(101)}`, null],
  ['/xx/c/wells', null],
  ['/', null],
])('what %s rests on is known where its address is one of ours', (address, basis) => {
  expect(basisAt(address)).toEqual(basis);
});
