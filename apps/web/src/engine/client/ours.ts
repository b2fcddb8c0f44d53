import { isInterfaceLanguage } from '@baraza/shared/languages';

/** Whether an address is that of a page of ours: every page stands below its language, files and contracts do not. */
export function isOurs({ origin, pathname }: URL): boolean {
  return origin === location.origin && isInterfaceLanguage(pathname.split('/')[1] ?? '');
}
