import type { Route } from './engine/route.js';
import { firstRoutes } from './first-routes.js';

/** What belongs to a page of the site. */
export async function routeOf(page: string): Promise<Route | undefined> {
  const isIt = ({ id }: Route) => id === page;
  return firstRoutes.find(isIt) ?? (await allRoutes()).routes.find(isIt);
}

/** Fetches what is to be known of all pages ahead of need; if that fails, need will tell. */
export function readyRoutes(): void {
  void allRoutes().catch(() => undefined);
}

const allRoutes = () => import('./routes.js');
