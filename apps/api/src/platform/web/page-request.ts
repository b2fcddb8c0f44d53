import type { FastifyRequest } from 'fastify';
import { type InterfaceLanguage, isInterfaceLanguage, negotiate } from '@baraza/shared/languages';
import type { PageRequest } from '@baraza/shared/web';

/** A request as the pages take it. */
export function pageRequest(request: FastifyRequest, visitSign: string | null, ask: PageRequest['ask']): PageRequest {
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    url: request.url,
    form: formFields(request.body),
    wants: wantsJson(request) ? 'json' : 'html',
    acceptLanguage: request.headers['accept-language'] ?? '',
    visitSign,
    ask,
  };
}

/** Whether a page that is already running asks, and not the browser for a new one. */
export function wantsJson({ headers }: FastifyRequest): boolean {
  return /^application\/json\b/.test(headers.accept ?? '');
}

/** The language an address is in; of one that names none, the reader's own. */
export function languageOf({ url, headers }: FastifyRequest): InterfaceLanguage {
  const [, first = ''] = url.split(/[/?]/);
  return isInterfaceLanguage(first) ? first : negotiate(headers['accept-language'] ?? '');
}

/** The fields of a form, as texts and nothing else; without a prototype, so that no name means more than a name. */
function formFields(body: unknown): PageRequest['form'] {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of Object.entries(body ?? {})) {
    if (typeof value === 'string') fields[name] = value;
    else if (Array.isArray(value) && value.every((each) => typeof each === 'string')) fields[name] = value;
  }
  return fields;
}
