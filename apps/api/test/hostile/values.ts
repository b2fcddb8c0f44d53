import fc from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import { slug } from '../given.js';
import { honest, loaded, reversed, unreadable } from './corpus.js';

const corpus = [
  ...Object.values({ ...unreadable, ...reversed, ...honest, ...loaded }),
  '',
  ' ',
  '\n',
  'a'.repeat(5001),
  'é'.repeat(20_001),
];
/** What no field expects, whatever its type. */
const strange: readonly unknown[] = [
  null,
  true,
  -0,
  2 ** 53 + 1,
  -1,
  1e308,
  0.5,
  '1e400',
  'NaN',
  [],
  {},
  [[[[]]]],
  { $ne: null },
  { like: '%' },
  { constructor: { prototype: { polluted: 1 } } },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  Array.from({ length: 500 }, () => 'x'),
];

/** What a field of that name is about, so that what is asked is also done. */
const named: Readonly<Record<string, readonly string[]>> = { consultation: [slug], language: ['en', 'ar'], themes: ['justice'] };

/** Values for a type of the contract: mostly of its shape, with the worst that fits; sometimes of none. `known`: ids that exist. */
export function valuesFor(type: GraphQLInputType, known: readonly string[], name = ''): fc.Arbitrary<unknown> {
  const fitting = fittingFor(type, known, name);
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: fc.constantFrom(...strange) });
}

function fittingFor(type: GraphQLInputType, known: readonly string[], name: string): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesFor(type.ofType, known, name);
  if (isListType(type)) return fc.array(valuesFor(type.ofType, known, name), { maxLength: 4 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name), 'NONE', '', '__proto__');
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => [field.name, valuesFor(field.type, known, field.name)] as const);
    const whole = fc.record(Object.fromEntries(fields));
    return fc.oneof(
      { weight: 8, arbitrary: whole },
      { weight: 1, arbitrary: whole.map((value) => ({ ...value, is_hidden: true, id: '1' })) },
    );
  }
  const of = named[name];
  return of ? fc.oneof(fc.constantFrom(...of), leafFor(type, known)) : leafFor(type, known);
}

function leafFor(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  if (isScalarType(type) && type.name === 'Boolean') return fc.boolean();
  if (isScalarType(type) && type.name === 'Int')
    return fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 31));
  if (isScalarType(type) && type.name === 'ID') return fc.oneof(fc.uuid(), fc.constantFrom(...known), fc.constantFrom(...corpus));
  return fc.oneof(fc.constantFrom(...corpus), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('en', 'ar', ...known));
}
