const features = 'apps/api/src/features/';
const packages = 'package:';

/** From the lowest: a feature imports only what stands before it. */
const order = [
  ...['people', 'visits', 'languages', 'screening', 'consultations', 'invitations', 'staff', 'administration'],
  ...['proposals', 'authors', 'comments', 'ratings', 'search', 'drafts', 'stances', 'lineage', 'facilitation', 'contributions'],
  ...['suspensions', 'appeals', 'log'],
  ...['sessions', 'recommendations', 'answers', 'briefs'],
];

/** Which places a place may import from, beside itself. The first zone a file lies in counts. */
const zones = [
  ['libs/shared/', []],
  ['libs/disclosure/', ['package:node:crypto']],
  ['libs/ui/', ['package:react', 'package:lucide-static']],
  ['libs/locales/', []],
  ['apps/api/src/platform/', ['apps/api/src/config', 'libs/shared/', 'libs/locales/', packages]],
  [features, ['apps/api/src/config', 'apps/api/src/platform/', 'libs/shared/', 'libs/disclosure/', 'libs/locales/', packages]],
  ['apps/api/', ['apps/web/dist/', 'libs/shared/', 'libs/locales/', packages]],
  ['apps/web/src/engine/', ['libs/shared/', 'libs/locales/', packages]],
  ['apps/web/src/shell/', ['apps/web/src/engine/', 'libs/', packages]],
  ['apps/web/src/features/', ['apps/web/src/engine/', 'apps/web/src/gql', 'libs/', packages]],
  ['apps/web/src/pages/', ['apps/web/src/engine/', 'apps/web/src/features/', 'apps/web/src/shell/', 'apps/web/src/gql', 'libs/', packages]],
  ['apps/web/', ['libs/', packages]],
];

/** Every import that goes up, sideways or out of its house, one sentence each. */
export function wrongDirections(imports) {
  return each(imports, ({ from, to, name }) => {
    if (leavesZone(from, to)) return `${from} may not import ${to}`;
    if (leavesPage(from, to)) return `${from} may not import another page: ${to}`;
    if (from.startsWith(features)) return wrongFeature(from, to, name);
    return null;
  });
}

/** Everything the browser would load that belongs to the server. Types are not loaded. */
export function serverCodeInBrowser(imports, entry = 'apps/web/src/entry-client.ts') {
  const cameBy = new Map([[entry, null]]);
  for (const [from] of cameBy) {
    for (const { to, isType } of imports.get(from) ?? []) if (to && !isType && !cameBy.has(to)) cameBy.set(to, from);
  }
  return [...cameBy].filter(([file]) => isServerCode(file)).map(([file, from]) => `${from} brings ${file} into the browser`);
}

function each(imports, judge) {
  return [...imports]
    .filter(([from]) => !isTest(from))
    .flatMap(([from, list]) => list.filter(({ to }) => to).map(({ to, name }) => judge({ from, to, name })))
    .filter(Boolean);
}

function leavesZone(from, to) {
  const [home, others] = zones.find(([place]) => from.startsWith(place)) ?? ['', ['']];
  return ![home, ...others].some((place) => to.startsWith(place));
}

function leavesPage(from, to) {
  const page = pageOf(from);
  return page !== null && pageOf(to) !== null && pageOf(to) !== page;
}

function wrongFeature(from, to, name) {
  if (name.startsWith('../..')) return `${from} climbs with ${name}: write #features/ or #platform/`;
  const [mine, theirs] = [featureOf(from), featureOf(to)];
  if (!order.includes(mine)) return `${from} is in a feature without a place in the order of tools/check/directions.mjs`;
  if (theirs === null || theirs === mine) return null;
  if (order.indexOf(theirs) >= order.indexOf(mine)) return `${from} may not import ${to}: ${theirs} stands above ${mine}`;
  return /\.(resolver|inputs)\.ts$/.test(to) ? `${from} may not import another feature's ${to}` : null;
}

const pageOf = (file) => /^apps\/web\/src\/pages\/([^/]+)\//.exec(file)?.[1] ?? null;
const featureOf = (file) => /^apps\/api\/src\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
const isTest = (file) => /\.test\.\w+$|^(apps\/api|libs\/disclosure)\/test\//.test(file);
const isServerCode = (file) => /\.server\.tsx?$|^apps\/web\/src\/engine\/server\/|^package:node:/.test(file);
