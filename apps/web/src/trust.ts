import { icons } from '@baraza/ui/icons.js';

type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createHTML: Rule; readonly createScriptURL: Rule }) => unknown;
};
type Rule = (text: string) => string | null;

/** Tells a browser that asks whether markup may go into the page: our own drawings may, and nothing else ever; and that the worker is ours. */
export function trustOurIcons(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const drawings: ReadonlySet<string> = new Set(Object.values(icons));
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (drawings.has(markup) ? markup : null),
    createScriptURL: (address) => (address === '/sw.js' ? address : null),
  });
}
