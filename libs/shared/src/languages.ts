export type Direction = 'ltr' | 'rtl';

/** A language of the interface: every word on every page exists in it. */
export const interfaceLanguages = ['en', 'ar', 'fr', 'es'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * A language people may write in, with its own name, as its speakers read it.
 * Tags are BCP 47. Order: most displaced people reached first.
 */
export const contentLanguages = {
  ar: 'العربية',
  es: 'español',
  uk: 'українська',
  'fa-AF': 'دری',
  ru: 'русский',
  fr: 'français',
  so: 'Soomaali',
  sw: 'Kiswahili',
  en: 'English',
  ps: 'پښتو',
  my: 'မြန်မာ',
  ha: 'Hausa',
  ht: 'kreyòl ayisyen',
  am: 'አማርኛ',
  ti: 'ትግርኛ',
  ku: 'kurdî',
} as const satisfies Record<string, string>;
export type ContentLanguage = keyof typeof contentLanguages;

/** Right-to-left scripts by language: kept here because the runtime's own data is wrong for several. */
const rightToLeft = new Set(['ar', 'fa', 'ps', 'ur', 'ckb', 'he', 'yi', 'ug', 'sd', 'dv']);

export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (interfaceLanguages as readonly string[]).includes(tag);
}

export function isContentLanguage(tag: string): tag is ContentLanguage {
  return Object.hasOwn(contentLanguages, tag);
}

/** The interface language that suits an Accept-Language header best; English when none does. */
export function negotiate(acceptLanguage: string): InterfaceLanguage {
  const wished = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: (tag.split('-')[0] ?? '').toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);

  for (const { tag } of wished) if (isInterfaceLanguage(tag)) return tag;
  return 'en';
}
