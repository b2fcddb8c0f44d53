import base from '@baraza/ui/base.css?inline';
import tokens from '@baraza/ui/tokens.css?inline';
import engine from './engine/engine.css?inline';

/** The kit first, then what uses it: of two rules of the same weight the later one holds. */
const sheets: Record<string, string>[] = [
  import.meta.glob('../../../libs/ui/src/**/*.module.css', { query: '?inline', import: 'default', eager: true }),
  import.meta.glob('./engine/**/*.module.css', { query: '?inline', import: 'default', eager: true }),
  import.meta.glob('./features/**/*.module.css', { query: '?inline', import: 'default', eager: true }),
  import.meta.glob('./shell/**/*.module.css', { query: '?inline', import: 'default', eager: true }),
  import.meta.glob('./pages/**/*.module.css', { query: '?inline', import: 'default', eager: true }),
];

/** All rules of the site in one constant text: inlined in every page, allowed by its hash. */
export const styles: string = [tokens, base, engine, ...sheets.flatMap((sheet) => Object.values(sheet))].join('\n');
