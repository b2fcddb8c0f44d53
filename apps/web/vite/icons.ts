import type { Plugin } from 'vite';

/** Of an icon only the shapes reach a page: its licence stands in NOTICE, and how it is drawn is said once, by the kit. */
export function icons(): Plugin {
  return {
    name: 'icons',
    transform(code, id) {
      if (!/lucide-static.dist.esm.icons/.test(id)) return null;
      const shapes = code
        .replace(/<svg[^>]*>/, '<svg>')
        .replace(/\s*\n\s*(?=<)/g, '')
        .replace(/ \/>/g, '/>');
      return { code: shapes, map: null };
    },
  };
}
