import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { Refused } from '@baraza/shared/web';
import { AppError } from '#platform/errors.js';
import type { Context } from './context.js';

/** Asks the schema inside the process: the same resolvers and policies as over HTTP, without its limits on strangers' documents. */
@Injectable()
export class Asker {
  readonly #log = new Logger('Asker');
  readonly #documents = new Map<string, DocumentNode>();

  constructor(private readonly modules: ModuleRef) {}

  /** Known once the application has started. */
  get #schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** Throws Refused with the code and details of the first refusal. */
  async ask<Answer>(text: string, variables: Readonly<Record<string, unknown>>, context: Context): Promise<Answer> {
    const { data, errors } = await execute({
      schema: this.#schema,
      document: this.#document(text),
      variableValues: variables,
      contextValue: context,
    });
    if (errors?.[0]) throw this.#refused(errors[0]);
    return data as Answer;
  }

  #document(text: string): DocumentNode {
    const known = this.#documents.get(text);
    if (known) return known;

    const document = parse(text);
    const faults = validate(this.#schema, document);
    if (faults[0]) throw faults[0];
    this.#documents.set(text, document);
    return document;
  }

  #refused(error: GraphQLError): Refused {
    const cause = error.originalError ?? error;
    if (cause instanceof AppError) return new Refused(cause.code, cause.details);
    if (!error.originalError) return new Refused('INVALID_INPUT');

    const code = codeOf(cause);
    if (code !== 'INVALID_INPUT') this.#log.error(faultLine(cause));
    return new Refused(code);
  }
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P03', '53300', '53100', '57014', '55P03']);
/** Signs and numbers the database cannot hold, where a name or an id was asked for. */
const unreadable = new Set(['22021', '22003', '22P05']);

/** What a fault is for the one who asked: the database's absence passes, an unreadable question is hers to mend, the rest is ours. */
export function codeOf(cause: unknown): 'UNAVAILABLE' | 'INVALID_INPUT' | 'INTERNAL' {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  if (unreadable.has(String(code))) return 'INVALID_INPUT';
  const isAbsent = unreachable.has(String(code)) || /timeout|terminated|Connection|already released/i.test(String(message));
  return isAbsent ? 'UNAVAILABLE' : 'INTERNAL';
}

/** A fault for the log: its kind and place, never its values, which may hold what people wrote. */
export function faultLine(cause: unknown): string {
  const { name, code, stack } = (cause ?? {}) as { name?: string; code?: string; stack?: string };
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${name ?? 'fault'} ${code ?? ''}`.trim(), ...places.slice(0, 8)].join('\n');
}
