import type { StanceKind } from '@baraza/shared/vocabularies';
import type { IconName } from '@baraza/ui/icons.js';

/** A sign beside each word: the same on every page. */
export const sign: Readonly<Record<StanceKind, IconName>> = { AGREE: 'check', UNSURE: 'unsure', DISAGREE: 'close' };
