import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, type ExecutionResult, type GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Refused } from '@baraza/shared/web';
import { AppError } from '#platform/errors.js';
import type { Context } from './context.js';
import { Loaders } from './loaders.js';

/** Asks the schema inside the process: the same resolvers and policies as over HTTP, without its limits on strangers' documents. */
@Injectable()
export class Asker {
  readonly #log = new Logger('Asker');
  readonly #plans = new Map<string, Plan>();

  constructor(private readonly modules: ModuleRef) {}

  /** Known once the application has started. */
  get #schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** Throws Refused with the code and details of the first refusal. */
  async ask<Answer>(text: string, variables: Readonly<Record<string, unknown>>, context: Context): Promise<Answer> {
    const { data, errors } = await this.#plan(text)(variables, context);
    if (errors?.[0]) throw this.#refused(errors[0]);
    return data as Answer;
  }

  /** Questions of pages are few and always the same: each is read, checked and compiled once. */
  #plan(text: string): Plan {
    const plan = this.#plans.get(text) ?? planned(this.#schema, text);
    this.#plans.set(text, plan);
    return plan;
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

/** How a question is carried out. */
type Plan = (variables: Readonly<Record<string, unknown>>, context: Context) => Promise<ExecutionResult> | ExecutionResult;

/** What changes something is not compiled. What a compiled question is refused with is asked again as it always was, unless the database is away: compiled, a refusal lacks its cause. */
function planned(schema: GraphQLSchema, text: string): Plan {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults[0]) throw faults[0];
  const slowly: Plan = (variableValues, contextValue) => execute({ schema, document, variableValues, contextValue });
  const isChange = document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && each.operation !== 'query');
  const compiled = isChange ? null : compileQuery(schema, document);
  if (!compiled || !isCompiledQuery(compiled)) return slowly;
  return async (variables, context) => {
    const result = await compiled.query({}, context, variables);
    if (!result.errors) return result;
    if (result.errors.some((error) => codeOf(error) === 'UNAVAILABLE')) throw new Refused('UNAVAILABLE');
    return slowly(variables, { ...context, loaders: new Loaders() });
  };
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P03', '53300', '53100', '57014', '55P03', '40P01']);
/** Signs and numbers the database cannot hold, where a name or an id was asked for. */
const unreadable = new Set(['22021', '22003', '22P05']);

/** What a fault is for the one who asked: the database's absence passes, an unreadable question is hers to mend, the rest is ours. */
export function codeOf(cause: unknown): 'UNAVAILABLE' | 'INVALID_INPUT' | 'INTERNAL' {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  if (unreadable.has(String(code))) return 'INVALID_INPUT';
  const isAbsent = unreachable.has(String(code)) || /timeout|terminated|connection|already released|ECONN/i.test(String(message));
  return isAbsent ? 'UNAVAILABLE' : 'INTERNAL';
}

/** A fault for the log: its kind and place, never its values, which may hold what people wrote. */
export function faultLine(cause: unknown): string {
  const { name, code, stack } = (cause ?? {}) as { name?: string; code?: string; stack?: string };
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${name ?? 'fault'} ${code ?? ''}`.trim(), ...places.slice(0, 8)].join('\n');
}
