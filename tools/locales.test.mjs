import { describe, expect, it } from '@jest/globals';
import { checkLocales, faultsIn, messageTypes } from './locales.mjs';

const english = {
  'a.plain': 'Read on',
  'a.name': 'By {name}',
  'a.count': '{count, plural, one {# word} other {# words}}',
  'a.rules': 'See <0>the rules</0>',
};

describe('the messages of a language', () => {
  it('have no fault when they say the same as English', () => {
    const french = { ...english, 'a.count': '{count, plural, one {# mot} many {# de mots} other {# mots}}' };
    expect(faultsIn(english, french, 'fr')).toEqual([]);
  });

  it('are missing, too many or empty: each is told', () => {
    expect(faultsIn(english, { ...english, 'a.plain': ' ', 'a.more': 'x' }, 'en')).toEqual([
      'a.more is not in English',
      'a.plain is empty',
    ]);
    expect(faultsIn({ 'a.plain': 'x' }, {}, 'en')).toEqual(['a.plain is missing']);
  });

  it('need every plural form of their language', () => {
    const faults = faultsIn({ 'a.count': english['a.count'] }, { 'a.count': english['a.count'] }, 'ar');
    expect(faults).toEqual(['few', 'many', 'two', 'zero'].map((form) => `a.count lacks the plural form "${form}"`));
  });

  it('use the values and tags English uses', () => {
    const faults = faultsIn(english, { ...english, 'a.name': 'By {author}', 'a.rules': 'See the rules' }, 'en');
    expect(faults).toEqual([
      'a.name uses {name} otherwise than English',
      'a.name uses {author} otherwise than English',
      'a.rules has other tags than English',
    ]);
  });

  it('format nothing on pages, where phones lack the data', () => {
    const dated = { 'a.date': 'On {day, date}' };
    expect(faultsIn(dated, dated, 'en')).toEqual(['a.date formats {day}: numbers and dates come formatted from the server']);
    expect(faultsIn(dated, dated, 'en', false)).toEqual([]);
  });

  it('can be read', () => {
    expect(faultsIn({ 'a.plain': 'x' }, { 'a.plain': '{x' }, 'en')[0]).toMatch(/^a\.plain cannot be read/);
  });

  it('tell which values they need', () => {
    expect(messageTypes('Words', english).split('\n')).toEqual([
      'export interface Words {',
      "  'a.plain': Record<never, never>;",
      "  'a.name': { name: number | string };",
      "  'a.count': { count: number };",
      "  'a.rules': Record<never, never>;",
      '}',
    ]);
  });

  it('are complete in every language of the interface', () => {
    expect(checkLocales()).toEqual([]);
  });
});
