import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * A second pass over what the bundler has made small already: a hundredth less to fetch on a slow line. A file keeps its name, which
 * tells of what came in.
 */
export function smaller(): Plugin {
  return {
    name: 'smaller',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code = file.code } = await minify(file.code, { ecma: 2017, module: true, compress: { passes: 3 } });
        file.code = code;
      }
    },
  };
}
