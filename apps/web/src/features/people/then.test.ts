import { describe, expect, it } from '@jest/globals';
import { afterFirst, localPath } from './then.js';

describe('the path a form leads on to', () => {
  it.each(['/en/p/1', '/en/p/1?after=2#c-3'])('is %s, as it is of this site', (path) => {
    expect(localPath(path, 'en', '/en')).toBe(path);
  });

  it.each([
    '',
    'https://elsewhere.example/en/',
    '//elsewhere.example',
    '/en//elsewhere',
    '/\\elsewhere',
    '/en/\\elsewhere',
    '/ar/p/1',
    '/en/a\nb',
  ])('is the fallback for %j', (path) => expect(localPath(path, 'en', '/en')).toBe('/en'));
});

describe('a contribution', () => {
  const first = { language: 'ar', consultation: 'our-town', then: '/ar/p/1#c-2' } as const;

  it('leads to the thanks when it is the first', () => {
    expect(afterFirst({ ...first, me: { wasAsked: false } })).toBe('/ar/c/our-town/thanks?then=%2Far%2Fp%2F1%23c-2');
  });

  it('leads to itself once she was asked about herself', () => {
    expect(afterFirst({ ...first, me: { wasAsked: true } })).toBe('/ar/p/1#c-2');
  });
});
