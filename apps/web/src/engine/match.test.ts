import { describe, expect, it } from '@jest/globals';
import { matcher } from './match.js';

const match = matcher([
  { id: 'home', pattern: '/:language' },
  { id: 'consultation', pattern: '/:language/c/:slug' },
  { id: 'about', pattern: '/:language/c/:slug/about' },
]);

describe('an address', () => {
  it('leads to the page whose pattern it fits, with the values of its names', () => {
    const found = match('/en/c/leave-no-one');
    expect(found?.route.id).toBe('consultation');
    expect(found?.params).toEqual({ language: 'en', slug: 'leave-no-one' });
  });

  it('fits as a whole or not at all', () => {
    expect(match('/en')?.route.id).toBe('home');
    expect(match('/en/c/x/about')?.route.id).toBe('about');
    expect(match('/en/c/x/about/more')).toBeNull();
    expect(match('/en/c/')).toBeNull();
    expect(match('/')).toBeNull();
    expect(match('//example.org')).toBeNull();
  });

  it('has its values decoded, and leads nowhere when they cannot be', () => {
    expect(match('/en/c/%D8%B9%D8%B1%D8%A8%D9%8A')?.params.slug).toBe('عربي');
    expect(match('/en/c/%E0%A4%A')).toBeNull();
  });

  it('gives a name that objects have by themselves no meaning', () => {
    expect(match('/en/c/__proto__')?.params).toEqual({ language: 'en', slug: '__proto__' });
  });
});
