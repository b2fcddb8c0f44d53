import { useEffect } from 'react';
import { onceTouched } from '../../engine/client/saving.js';
import { usePage } from '../../engine/page-context.js';
import { readyComposer } from './composer-part.js';

/** At the first touch, so that who only looks pays nothing, and who stays can still write when the line is lost later. */
export function useReadyComposer(): void {
  const { learn } = usePage();
  useEffect(
    () =>
      onceTouched(() => {
        readyComposer();
        void learn().catch(() => undefined);
      }, true),
    [learn],
  );
}
