import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './app.module.js';

/** The GraphQL contract as the code states it, as text. Needs no database. */
export async function emitSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const providers = features.flatMap((feature) => Reflect.getMetadata('providers', feature) as unknown[]);
  const resolvers = providers.filter(
    (provider): provider is NewableFunction => typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );
  const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
