import { isInterfaceLanguage } from '@baraza/shared/languages';
import type { Basis } from '@baraza/shared/web';
import type { matcher } from '../match.js';
import type { AnyServerPage, Route } from '../route.js';

/** No value in an address of ours is nearly as long. */
const longest = 100;

/** Finds what the page at an address rests on; null where it is not kept, or the address is not written as our own links write it. */
export function basisFinder(match: ReturnType<typeof matcher<Route>>, servers: Readonly<Record<string, AnyServerPage>>) {
  return (address: string): Basis | null => {
    const at = address.indexOf('?');
    const [path, search] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
    if (path.includes('%')) return null;
    if (!isInterfaceLanguage(path.split('/')[1] ?? '')) return null;
    const found = match(path);
    const kept = found && servers[found.route.id]?.kept;
    return kept && isOurs(search, kept.by ?? []) ? kept.on(found.params) : null;
  };
}

/** Whether a query holds only names the page reads, in their order, once each: one sight has one address. */
function isOurs(search: string, names: readonly string[]): boolean {
  const query = new URLSearchParams(search);
  const ours = new URLSearchParams(names.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])));
  return ours.toString() === search && [...query.values()].every(({ length }) => length > 0 && length <= longest);
}
