import { renderToString } from 'react-dom/server';
import { type ErrorCode, statusOf } from '@baraza/shared/errors';
import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { Ask, PageAnswer, PageRequest, WebAssets } from '@baraza/shared/web';
import { noActs } from '../page-context.js';
import type { PageContext, RefusedData, Returned, ShellVisit } from '../page.js';
import { Root } from '../root.js';
import type { AnyServerPage, AnyView, Route, Site } from '../route.js';
import type { PageState } from '../state.js';
import { documentOf, emptyDocument } from './document.js';
import { frameOf } from './frame.js';
import { wordsIn } from './words.js';

/** Finds the visit of the one who asks; null for somebody who is not known. */
export type VisitOf = (ask: Ask) => Promise<ShellVisit | null>;

export type Presented = { readonly request: PageRequest; readonly assets: WebAssets; readonly path: string };

type Loaded = {
  readonly route: Route;
  readonly server: AnyServerPage;
  readonly context: PageContext;
  readonly data: unknown;
  readonly returned: Returned | null;
  readonly status: number;
  /** Whatever the page says of itself: this answer is for one person. */
  readonly isPrivate?: boolean;
};

/** Makes an answer of what a page loaded: a document, or the same as data. */
export function presenter(site: Site, styles: string, visitOf: VisitOf) {
  return {
    async page({ route, server, context, data, returned, status, ...told }: Loaded, presented: Presented): Promise<PageAnswer> {
      const { language } = context;
      if (server.isEmpty)
        return {
          status,
          isPrivate: true,
          type: 'text/html; charset=utf-8',
          body: emptyDocument(language, server.title(data as never, context)),
        };
      const isPrivate = server.isPrivate === true || told.isPrivate === true || returned !== null;
      const state: PageState = {
        ...(await frame(language, presented, context.ask)),
        page: route.id,
        status,
        title: titled(language, server.title(data as never, context)),
        data,
        returned,
        room: server.room?.(data as never) ?? null,
        isPrivate,
      };
      const description = server.description?.(data as never, context) ?? wordsIn[language]('engine.description');
      return shown(state, await route.view(), { description, isIndexed: route.isIndexed === true && !isPrivate }, presented);
    },

    async refused(
      language: InterfaceLanguage,
      code: ErrorCode,
      presented: Presented,
      returned: Returned | null = null,
    ): Promise<PageAnswer> {
      const say = wordsIn[language];
      const data: RefusedData = { code };
      const state: PageState = {
        ...(await frame(language, presented, presented.request.ask(language))),
        page: 'refused',
        status: statusOf[code],
        title: titled(language, say(code === 'NOT_FOUND' ? 'engine.notFound' : 'engine.refused')),
        data,
        returned,
        room: null,
        isPrivate: returned !== null,
      };
      return shown(state, await site.refused(), { description: say('engine.description'), isIndexed: false }, presented);
    },
  };

  function shown(state: PageState, view: AnyView, about: { description: string; isIndexed: boolean }, { request }: Presented): PageAnswer {
    const { status, isPrivate, returned } = state;
    const common = { status, isPrivate, waitSeconds: returned?.refusal.because?.waitSeconds };
    if (request.wants === 'json') return { ...common, type: 'application/json; charset=utf-8', body: JSON.stringify(state) };

    const content = markupOf(state, view, site);
    return { ...common, type: 'text/html; charset=utf-8', body: documentOf({ state, content, styles, ...about }) };
  }

  async function frame(language: InterfaceLanguage, { request, assets, path }: Presented, ask: Ask) {
    // Where nobody can tell who asks, the page itself can still be shown.
    const isPersonal = request.visitSign !== null;
    const visit = isPersonal ? await visitOf(ask).catch(() => undefined) : null;
    const whose = visit === undefined ? null : visit ? request.visitSign : '';
    return { path, script: assets.script, shell: frameOf(language, path, isPersonal, visit ?? null), whose };
  }
}

/** A page as markup, and nothing around it. */
export function markupOf(state: PageState, view: AnyView, { Shell }: Site): string {
  return renderToString(<Root state={state} view={view} Shell={Shell} say={wordsIn[state.shell.language]} acts={noActs} change={0} />);
}

function titled(language: InterfaceLanguage, title: string): string {
  const product = wordsIn[language]('engine.product');
  return title ? `${title} · ${product}` : product;
}
