import { describe, expect, it } from '@jest/globals';
import { circles } from './circles.mjs';
import { serverCodeInBrowser, wrongDirections } from './directions.mjs';
import { importsIn } from './imports.mjs';
import { lockFaults } from './lockfile.mjs';
import { wrongNames } from './names.mjs';
import { barrels, tooLong } from './shapes.mjs';
import { physicalSides } from './styles.mjs';

const imports = (graph) =>
  new Map(Object.entries(graph).map(([file, list]) => [file, list.map((to) => ({ to, name: to, isType: false }))]));
const feature = (name) => `apps/api/src/features/${name}`;

describe('imports', () => {
  it('are read with their kind and their place', () => {
    const text =
      "import type { A } from '@baraza/shared/live'; import { b } from './map.js'; export { c } from 'react'; import('virtual:words');";
    expect(importsIn('tools/x.ts', text)).toEqual([
      { name: '@baraza/shared/live', isType: true, to: 'libs/shared/src/live.ts' },
      { name: './map.js', isType: false, to: 'tools/map.js' },
      { name: 'react', isType: false, to: 'package:react' },
      { name: 'virtual:words', isType: false, to: null },
    ]);
  });

  it('are never overlooked because a file cannot be read', () => {
    expect(() => importsIn('tools/x.mjs', 'import {')).toThrow('tools/x.mjs cannot be read');
  });

  it('make no circle', () => {
    expect(circles(imports({ a: ['b'], b: ['c'], c: [] }))).toEqual([]);
    expect(circles(imports({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['a circle of imports: b → c → b']);
  });

  it.each([
    ['libs/shared/src/text.ts', 'package:react'],
    ['libs/ui/src/Button.tsx', 'libs/shared/src/text.ts'],
    ['apps/web/src/engine/root.tsx', 'apps/web/src/pages/home/Page.tsx'],
    ['apps/web/src/pages/home/Page.tsx', 'apps/web/src/pages/about/Page.tsx'],
    ['apps/web/src/pages/home/Page.tsx', 'apps/api/src/config.ts'],
    ['apps/api/src/platform/errors.ts', feature('people/actor.ts')],
    [feature('proposals/proposals.service.ts'), feature('comments/comments.service.ts')],
    [feature('comments/comments.service.ts'), feature('proposals/proposals.inputs.ts')],
    [feature('gossip/gossip.service.ts'), 'package:typeorm'],
  ])('go down only: %s may not import %s', (from, to) => {
    expect(wrongDirections(imports({ [from]: [to] }))).toHaveLength(1);
  });

  it.each([
    [feature('comments/comments.service.ts'), feature('proposals/proposals.service.ts')],
    ['apps/web/src/pages/home/Page.tsx', 'apps/web/src/features/proposals/ProposalCard.tsx'],
    ['apps/api/src/platform/errors.ts', 'libs/shared/src/errors.ts'],
    ['libs/ui/src/Button.tsx', 'package:react'],
  ])('go down freely: %s imports %s', (from, to) => {
    expect(wrongDirections(imports({ [from]: [to] }))).toEqual([]);
  });

  it('bring nothing of the server into the browser', () => {
    const graph = imports({ entry: ['page'], page: ['page.server.ts'] });
    expect(serverCodeInBrowser(graph, 'entry')).toEqual(['page brings page.server.ts into the browser']);
    graph.get('page')[0].isType = true;
    expect(serverCodeInBrowser(graph, 'entry')).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = (packages) => lockFaults({ packages });

  it('holds everything that is needed, where Node finds it', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { dependencies: { b: '1' }, optionalDependencies: { c: '1' } },
      'node_modules/a/node_modules/b': {},
      'node_modules/c': {},
    };
    expect(lock(packages)).toEqual([]);
    delete packages['node_modules/c'];
    expect(lock(packages)).toEqual(['node_modules/a needs c, which is not in the lock file']);
  });

  it('names no registry and keeps nothing that belongs to nothing', () => {
    expect(lock({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })).toHaveLength(1);
    expect(lock({ 'node_modules/a': { extraneous: true } })).toEqual(['node_modules/a belongs to nothing']);
    expect(lock({ 'node_modules/@baraza/api': { resolved: 'apps/api', link: true } })).toEqual([]);
  });
});

describe('files', () => {
  it('have names of a known kind', () => {
    const good = ['comment.entity.ts', 'comments.policy.test.ts', 'checks/words.ts'].map((name) => feature(`comments/${name}`));
    expect(wrongNames([...good, feature('people/actor.ts'), 'apps/web/src/features/comments/Comment.tsx'])).toEqual([]);
    const bad = [feature('comments/actor.ts'), feature('comments/comments.things.ts'), 'libs/ui/src/utils/x.ts', 'tools/helpers.mjs'];
    expect(wrongNames(bad)).toHaveLength(bad.length);
  });

  it('are short, and do more than pass on', () => {
    expect(tooLong('a.ts', 'x\n'.repeat(250))).toEqual([]);
    expect(tooLong('a.ts', 'x\n'.repeat(251))).toEqual(['a.ts has 251 lines, more than 250']);
    expect(barrels('index.ts', "export * from './a.js'; export { b } from './b.js';")).toHaveLength(1);
    expect(barrels('index.ts', "export * from './a.js'; export const b = 1;")).toEqual([]);
  });

  it.each(['margin-left: 1px', 'left:0', 'text-align: right', 'border-top-left-radius: 2px', 'padding-right:1em'])(
    'name no side: %s',
    (rule) => {
      expect(physicalSides('a.css', `a { ${rule}; }`)).toHaveLength(1);
    },
  );

  it.each(['margin-inline-start: 1px', 'inset-inline: 0', '/* left: 0 */', '--left: 1px', 'text-align: start'])(
    'name start and end: %s',
    (rule) => {
      expect(physicalSides('a.css', `a { ${rule}; }`)).toEqual([]);
    },
  );
});
