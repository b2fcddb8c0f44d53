import { statusOf } from '@baraza/shared/errors';
import { isInterfaceLanguage, negotiate } from '@baraza/shared/languages';
import type { PageAnswer, PageRequest, WebAssets } from '@baraza/shared/web';
import { matcher } from '../match.js';
import type { ActionAnswer, PageContext } from '../page.js';
import type { AnyServerPage, Route, Site } from '../route.js';
import type { JsonAnswer } from '../state.js';
import { formOf } from './form.js';
import { type Presented, presenter, type VisitOf } from './present.js';
import { formRefusal, isRefused } from './refusal.js';
import { wordsIn } from './words.js';

export type Pages = {
  readonly site: Site;
  readonly servers: Readonly<Record<string, AnyServerPage>>;
  readonly styles: string;
  readonly visitOf: VisitOf;
};

/** Answers every address of the site: a page, its data, or where to go on. */
export function answerer({ site, servers, styles, visitOf }: Pages) {
  const match = matcher(site.routes);
  const present = presenter(site, styles, visitOf);

  return async (request: PageRequest, assets: WebAssets): Promise<PageAnswer> => {
    const [asked = '/', search = ''] = split(request.url);
    // The first address is the home page in the browser's language at once: being sent on would cost a slow line another round.
    const path = asked === '/' ? `/${negotiate(request.acceptLanguage)}` : asked;

    const isSlashed = path.endsWith('/') && match(path.slice(0, -1));
    if (isSlashed) return goTo(301, path.slice(0, -1) + search);

    const found = match(path);
    const [, language = ''] = path.split('/');
    const presented = { request, assets, path: path + search };
    if (!isInterfaceLanguage(language)) return present.refused(negotiate(request.acceptLanguage), 'NOT_FOUND', presented);
    if (!found) return present.refused(language, 'NOT_FOUND', presented);

    const query = new URLSearchParams(search);
    const context = { language, params: found.params, query, ask: request.ask(language), t: wordsIn[language] };
    return pageFor(found.route, context, presented);
  };

  async function pageFor(route: Route, context: PageContext, presented: Presented): Promise<PageAnswer> {
    const { request } = presented;
    const server = servers[route.id];
    if (!server) throw new Error(`the page ${route.id} has no server half`);

    const acted = request.method === 'POST' ? await act(server, context, request) : null;
    if (acted && 'goTo' in acted) {
      const on = request.wants === 'json' ? json({ goTo: local(acted.goTo) }) : goTo(303, local(acted.goTo));
      return { ...on, isLeaving: acted.isLeaving === true };
    }

    if (acted && 'shown' in acted) {
      return present.page({ route, server, context, data: acted.shown, returned: null, status: 200, isPrivate: true }, presented);
    }

    const returned = acted && { refusal: acted.refused, typed: request.form };
    try {
      const data = await server.load(context);
      return await present.page({ route, server, context, data, returned, status: acted ? statusOf[acted.refused.code] : 200 }, presented);
    } catch (cause) {
      if (!isRefused(cause)) throw cause;
      return present.refused(context.language, acted?.refused.code ?? cause.code, presented, returned);
    }
  }
}

async function act(server: AnyServerPage, context: PageContext, request: PageRequest): Promise<ActionAnswer> {
  if (!server.action) return { refused: { code: 'NOT_FOUND', faults: {} } };
  try {
    return await server.action(context, formOf(request.form));
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return { refused: formRefusal(cause) };
  }
}

/** Path and query of an address; what a path is not stays a path that leads nowhere. */
function split(url: string): [path: string, search: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/** An action sends people on within the site and nowhere else. */
function local(address: string): string {
  if (!/^\/(?![/\\])/.test(address)) throw new Error('an action may only lead to an address of this site');
  return address;
}

const nothing = { body: '', isPrivate: false };

function goTo(status: 301 | 303, location: string): PageAnswer {
  return { ...nothing, status, location, type: 'text/html; charset=utf-8', isPrivate: status === 303 };
}

function json(answer: JsonAnswer): PageAnswer {
  return { ...nothing, status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(answer), isPrivate: true };
}
