import type { InterfaceLanguage } from '@baraza/shared/languages';

/** A path of this site that a form may lead on to; anything else leads to the fallback. */
export function localPath(then: string, language: InterfaceLanguage, fallback: string): string {
  const isOurs = then.startsWith(`/${language}/`) && !/[\\\s]|\/\//.test(then);
  return isOurs ? then : fallback;
}

/** An address from which one is led on to another. */
export const leadingTo = (address: string, then: string): string => `${address}?then=${encodeURIComponent(then)}`;

type First = {
  readonly language: InterfaceLanguage;
  readonly consultation: string;
  readonly me: { readonly wasAsked: boolean } | null;
  readonly then: string;
};

/** Where a contribution leads to: to itself, after the first one by way of the thanks. */
export function afterFirst({ language, consultation, me, then }: First): string {
  if (!me || me.wasAsked) return then;
  return leadingTo(`/${language}/c/${consultation}/thanks`, then);
}
