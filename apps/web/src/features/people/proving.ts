import type { InterfaceLanguage } from '@baraza/shared/languages';
import type { ActionAnswer } from '../../engine/page.js';

/** Where one shows that it is really oneself, and where one goes on then. */
export const proveFirst = (language: InterfaceLanguage, then: string): string => `/${language}/prove?then=${encodeURIComponent(then)}`;

/** Whether a refusal asks for a proof. By its shape: the pages may hold another copy of its class. */
export const wantsProof = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'PROVE';

/** Does what needs a fresh proof; where it lacks, she is led to give it, and back to where she was. */
export async function proved(
  language: InterfaceLanguage,
  path: string,
  act: () => Promise<ActionAnswer<never>>,
): Promise<ActionAnswer<never>> {
  try {
    return await act();
  } catch (cause) {
    if (!wantsProof(cause)) throw cause;
    return { goTo: proveFirst(language, path) };
  }
}
