import { type ExecutionContext, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLFieldResolver, isObjectType } from 'graphql';
import type { Context } from './context.js';

type Method = (...values: unknown[]) => unknown;
type Resolver = Record<string, Method> & { constructor: object };
/** What one parameter of a resolver is given. */
type Taking = (parent: unknown, context: Context) => unknown;
type Parameter = { readonly index: number; readonly data?: unknown; readonly pipes?: readonly unknown[]; readonly factory?: Factory };
type Factory = (data: unknown, host: ExecutionContext) => unknown;

/** Under these names Nest notes what its decorators say. */
const noted = {
  parameters: '__routeArguments__',
  type: 'graphql:resolver_type',
  isField: 'graphql:resolve_property',
  name: 'graphql:resolver_name',
};
const parent = '0';
const roots = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Lets the fields below a question's root be resolved by a plain call. Nest would lead each of them through pipes and
 * interceptors it has none of, in four promises: for a page of 30 comments that is a thousand fields. A field that takes
 * arguments of its own is left to Nest.
 */
@Injectable()
export class LeanFields implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly host: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    for (const module of this.modules.values())
      for (const { instance } of module.providers.values()) if (isResolver(instance)) this.#lighten(instance);
  }

  #lighten(instance: Resolver): void {
    const type = this.host.schema.getType(String(Reflect.getMetadata(noted.type, instance.constructor)));
    if (!isObjectType(type) || roots.has(type.name)) return;
    const fields = type.getFields();
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(instance))) {
      const method = instance[name];
      if (typeof method !== 'function' || !Reflect.getMetadata(noted.isField, method)) continue;
      const field = fields[String(Reflect.getMetadata(noted.name, method) ?? name)];
      const takings = takingsOf(instance, name);
      if (field && takings) field.resolve = plainly(instance, method, takings);
    }
  }
}

function isResolver(instance: unknown): instance is Resolver {
  return typeof instance === 'object' && instance !== null && Reflect.getMetadata(noted.type, instance.constructor) !== undefined;
}

/** Where each parameter comes from; null where Nest is needed. */
function takingsOf(instance: Resolver, name: string): Taking[] | null {
  const parameters = (Reflect.getMetadata(noted.parameters, instance.constructor, name) ?? {}) as Record<string, Parameter>;
  const takings: Taking[] = [];
  for (const [key, { index, data, pipes, factory }] of Object.entries(parameters)) {
    if (pipes?.length) return null;
    if (factory) takings[index] = (_, context) => factory(data, hostOf(context));
    else if (key.split(':')[0] === parent) takings[index] = (value) => value;
    else return null;
  }
  return takings.length === Object.keys(parameters).length ? takings : null;
}

/** All that our own decorators ask of it: the context, the third of a resolver's arguments. */
const hostOf = (context: Context) => ({ getArgByIndex: () => context }) as unknown as ExecutionContext;

function plainly(instance: Resolver, method: Method, takings: readonly Taking[]): GraphQLFieldResolver<unknown, Context> {
  return (parentValue, _, context) => {
    const values = takings.map((take) => take(parentValue, context));
    if (values.some((value) => value instanceof Promise)) return Promise.all(values).then((all) => method.apply(instance, all));
    return method.apply(instance, values);
  };
}
