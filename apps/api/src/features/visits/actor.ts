import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor as Person } from '#features/people/actor.js';
import { AppError } from '#platform/errors.js';
import { type Context, contextOf } from '#platform/graphql/context.js';

/** Who asks; null for somebody without a visit. */
export function visitorOf(context: Context): Promise<Person | null> {
  return context.actor() as Promise<Person | null>;
}

async function actorOf(context: Context): Promise<Person> {
  const visitor = await visitorOf(context);
  if (!visitor) throw new AppError('NOT_SIGNED_IN');
  return visitor;
}

/** Those who have been found already, by the promise of finding them. */
const found = new WeakMap<Promise<Person | null>, Person | null>();

/** Who asks, visitors allowed (null): waited for once a request, and at hand for each field after it. */
export const Visitor = createParamDecorator((_: unknown, host: ExecutionContext) => {
  const finding = visitorOf(contextOf(host));
  const visitor = found.get(finding);
  if (visitor !== undefined) return visitor;
  return finding.then((person) => {
    found.set(finding, person);
    return person;
  });
});

/** Who asks; visitors are refused. */
export const Actor = createParamDecorator((_: unknown, host: ExecutionContext) => actorOf(contextOf(host)));
