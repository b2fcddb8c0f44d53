import { icons } from '@baraza/ui/icons.js';

type TrustedTypes = { readonly createPolicy: (name: string, rules: { readonly createHTML: (markup: string) => string | null }) => unknown };

/** Tells a browser that asks whether markup may go into the page: our own drawings may, and nothing else ever. */
export function trustOurIcons(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const drawings: ReadonlySet<string> = new Set(Object.values(icons));
  trustedTypes?.createPolicy('default', { createHTML: (markup) => (drawings.has(markup) ? markup : null) });
}
