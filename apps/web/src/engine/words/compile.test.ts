import { describe, expect, it } from '@jest/globals';
import { compileMessages } from './compile.js';
import { sayIn } from './say.js';

const messages = compileMessages({
  'test.hello': 'Hello {name}',
  'test.plain': 'Good day',
  'test.count': '{count, plural, zero {لا شيء} one {واحد} two {اثنان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}',
  'test.nested': '{who, select, me {{count, plural, one {my # word} other {my # words}}} other {words}}',
  'refusal.TOO_LONG': 'At most {limit} characters',
});
const { of } = sayIn('ar', messages);

describe('messages', () => {
  it('are said with their values', () => {
    expect(of('test.hello', { name: 'Amal' })).toBe('Hello Amal');
    expect(of('refusal.TOO_LONG', { limit: 150 })).toBe('At most 150 characters');
  });

  it('are plain sentences where they take no values', () => {
    expect(messages['test.plain']).toBe('Good day');
  });

  it('use all six Arabic plural forms', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => of('test.count', { count }));
    expect(said).toEqual(['لا شيء', 'واحد', 'اثنان', '3 تعليقات', '11 تعليقًا', '100 تعليق']);
  });

  it('write counts with the same digits on the server and on every phone', () => {
    expect(of('test.count', { count: 12_345 })).toBe('12345 تعليقًا');
    expect(of('test.nested', { who: 'me', count: 2 })).toBe('my 2 words');
  });

  it('say nothing for a key that does not exist', () => {
    expect(of('test.unknown')).toBe('');
  });
});
