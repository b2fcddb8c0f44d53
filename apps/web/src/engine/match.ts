/** Values of a pattern's names. */
type Params = Readonly<Record<string, string>>;
export type Match<Route> = { readonly route: Route; readonly params: Params };

/** Finds the route of a path among patterns like `/:language/p/:id`. */
export function matcher<Route extends { readonly pattern: string }>(routes: readonly Route[]): (path: string) => Match<Route> | null {
  const compiled = routes.map((route) => ({ route, ...compile(route.pattern) }));
  return (path) => {
    for (const { route, names, shape } of compiled) {
      const values = shape.exec(path)?.slice(1).map(decoded);
      if (!values) continue;
      // A part that is not proper percent-encoding names nothing.
      if (values.includes(null)) return null;
      return { route, params: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])) };
    }
    return null;
  };
}

function compile(pattern: string) {
  const names = (pattern.match(/:\w+/g) ?? []).map((name) => name.slice(1));
  return { names, shape: new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}$`) };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
