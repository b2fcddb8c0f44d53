import { contentLanguages, directionOf, interfaceLanguages, type InterfaceLanguage } from '@baraza/shared/languages';
import type { ShellData, ShellVisit } from '../page.js';

/** What the frame around a page shows. `path` is that of the page, its language included. */
export function frameOf(language: InterfaceLanguage, path: string, isPersonal: boolean, visit: ShellVisit | null): ShellData {
  return {
    language,
    direction: directionOf(language),
    languages: interfaceLanguages.map((tag) => ({
      tag,
      ownName: contentLanguages[tag],
      direction: directionOf(tag),
      path: path.replace(/^\/[^/?]*/, `/${tag}`),
    })),
    isPersonal,
    visit,
  };
}
