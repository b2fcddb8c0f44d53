import { describe, expect, it } from '@jest/globals';
import { Refused } from '@baraza/shared/web';
import { limits } from '@baraza/shared/limits';
import { Rule } from '@baraza/shared/vocabularies';
import type { Form } from '../../engine/page.js';
import { check, oneOf } from './form.server.js';

function formOf(fields: Record<string, string | string[]>): Form {
  const all = (name: string) => [fields[name] ?? []].flat();
  return { all, one: (name) => all(name)[0] ?? '' };
}

describe('a posted form', () => {
  const wanted = { texts: { title: limits.title, problem: limits.problem }, choices: ['themes'] };

  it('is taken when nothing is wrong with it', () => {
    expect(check(formOf({ title: 'A', problem: 'B', themes: ['rights'] }), wanted)).toBeNull();
  });

  it('is refused with all that is wrong at once', () => {
    expect(check(formOf({ title: 'ن'.repeat(151), problem: ' \r\n ' }), wanted)).toEqual({
      code: 'INVALID_INPUT',
      faults: { title: { fault: 'TOO_LONG', limit: 150 }, problem: { fault: 'EMPTY', limit: 5000 }, themes: { fault: 'EMPTY' } },
    });
  });
});

describe('a code out of a form', () => {
  it('is known', () => expect(oneOf(Rule, 'DANGER', 'rule')).toBe('DANGER'));

  it.each([
    ['', 'EMPTY'],
    ['toString', 'UNKNOWN'],
  ])('is refused beside its field when it is %j', (sent, fault) => {
    expect(() => oneOf(Rule, sent, 'rule')).toThrow(new Refused('INVALID_INPUT', { field: 'rule', fault }));
  });
});
