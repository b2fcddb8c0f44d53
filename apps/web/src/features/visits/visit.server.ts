import type { ShellVisit } from '../../engine/page.js';
import type { Ask } from '@baraza/shared/web';
import { ShownVisit } from '../../gql.js';

/** The visit of the one who asks, for the frame around every page. */
export const visitOf = async (ask: Ask): Promise<ShellVisit | null> => (await ask(ShownVisit, {})).me;
