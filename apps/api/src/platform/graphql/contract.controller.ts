import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The contract as text, for whoever wants to build on it: the questions themselves go to /graphql by POST. */
@Controller('schema.graphql')
export class ContractController {
  #text: string | undefined;

  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  read(): string {
    this.#text ??= `# Questions are answered at /graphql (POST, application/json).\n\n${printSchema(lexicographicSortSchema(this.host.schema))}\n`;
    return this.#text;
  }
}
