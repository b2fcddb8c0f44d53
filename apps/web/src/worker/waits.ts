/** What may wait on the device until a line is there, by the address it is sent to: what people say, and what they do with what they said. */
const waiting = [
  [/^\/\w+\/p\/[^/]+\/comment$/, 'comment'],
  [/^\/\w+\/p\/[^/]+\/suggest$/, 'comment'],
  [/^\/\w+\/p\/[^/]+\/stance$/, 'stance'],
  [/^\/\w+\/c\/[^/]+\/propose$/, 'proposal'],
  [/^\/\w+\/split\/[^/]+$/, 'proposal'],
  [/^\/\w+\/edit\/[^/]+$/, 'edit'],
  [/^\/\w+\/withdraw\/[^/]+$/, 'withdrawal'],
  [/^\/\w+\/rate\/[^/]+$/, 'rating'],
] as const;

export type Waiting = (typeof waiting)[number][1];

/** Where somebody comes in: what was written before is not to be sent in her name. */
const comingIn = /^\/\w+\/(return|come-in\/[^/]+|invitation|staff(\/\w+)?)$/;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What a form is, if it may wait. Without a key it could happen twice; with a secret in it, it must not lie anywhere; and a draft
 * that is to be kept on the server (`keep`) says nothing to anybody yet.
 */
export function waitsAs(path: string, fields: URLSearchParams): Waiting | null {
  if (!uuid.test(fields.get('key') ?? '') || fields.has('keep')) return null;
  return kindOf(path);
}

export function kindOf(path: string): Waiting | null {
  const [address = ''] = path.split('?');
  return waiting.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

export const letsIn = (path: string): boolean => comingIn.test(path);
