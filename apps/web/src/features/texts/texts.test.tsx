import { describe, expect, it } from '@jest/globals';
import { readable, shown } from '../../../test/shown.js';
import { Original } from './Original.js';
import { Quotation } from './Quotation.js';
import { Words } from './Words.js';
import { WrittenIn } from './WrittenIn.js';

const english = { words: 'Free access', language: 'en', direction: 'ltr' } as const;
const arabic = { words: 'إتاحة مجانية', language: 'ar', direction: 'rtl' } as const;
const rendered = { ...arabic, original: { ...english, languageName: 'الإنجليزية' } };

describe('words', () => {
  it('say their language where it is not the page’s, and find their own direction', () => {
    expect(shown(<Words of={arabic} />)).toBe('<p lang="ar" dir="auto">إتاحة مجانية</p>');
    expect(shown(<Words of={arabic} as="h2" />, 'ar')).toBe('<h2 dir="auto">إتاحة مجانية</h2>');
  });

  it('cannot become markup', () => {
    expect(shown(<Words of={{ words: '<b>"\'&', language: 'en' }} />)).not.toContain('<b>');
  });
});

describe('a rendering', () => {
  it('has its original one tap away, labelled', () => {
    const markup = shown(<Original of={rendered} />, 'ar');
    expect(readable(markup)).toBe('ترجمة غير رسمية. لغة الكتابة: الإنجليزية Free access');
    expect(markup).toMatch(/^<details/);
  });

  it('needs no label where the words are as written', () => {
    expect(shown(<Original of={{ original: null }} />)).toBe('');
  });
});

describe('a quotation', () => {
  it('stands as it was said, the translation below it', () => {
    const words = readable(shown(<Quotation of={rendered} source={{ words: 'حوار', language: 'ar' }} />, 'ar'));
    expect(words).toBe('Free access ترجمة غير رسمية إتاحة مجانية حوار');
  });
});

describe('the language one writes in', () => {
  it('is the page’s, unless she chose another', () => {
    expect(shown(<WrittenIn />, 'ar')).toMatch(/<option value="ar" lang="ar" selected="">/);
    expect(shown(<WrittenIn chosen="ti" />, 'ar')).toMatch(/<option value="ti" lang="ti" selected="">/);
  });
});
