import { describe, expect, it } from '@jest/globals';
import { formOf } from './form.js';

describe('a posted form', () => {
  const form = formOf({ words: 'shelter', themes: ['housing', 'work'] });

  it('gives one value of a field, the first when there are several', () => {
    expect(form.one('words')).toBe('shelter');
    expect(form.one('themes')).toBe('housing');
  });

  it('gives all values of a field', () => {
    expect(form.all('themes')).toEqual(['housing', 'work']);
    expect(form.all('words')).toEqual(['shelter']);
  });

  it('has empty words where a field did not come', () => {
    expect(form.one('missing')).toBe('');
    expect(form.all('missing')).toEqual([]);
  });

  it('has no field but those that were sent', () => {
    expect(form.one('toString')).toBe('');
    expect(form.one('__proto__')).toBe('');
  });
});
