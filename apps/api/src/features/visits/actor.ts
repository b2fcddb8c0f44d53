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

/** Who asks, visitors allowed (null). */
export const Visitor = createParamDecorator((_: unknown, host: ExecutionContext) => visitorOf(contextOf(host)));

/** Who asks; visitors are refused. */
export const Actor = createParamDecorator((_: unknown, host: ExecutionContext) => actorOf(contextOf(host)));
