import { useEffect } from 'react';
import { usePage } from '../../engine/page-context.js';
import { readyComposer } from './composer-part.js';
import { onTouch } from './touch.js';

/** At the first touch, so that who only looks pays nothing, and who stays can still write when the line is lost later. */
export function useReadyComposer(): void {
  const { learn } = usePage();
  useEffect(
    () =>
      onTouch(() => {
        readyComposer();
        void learn().catch(() => undefined);
      }),
    [learn],
  );
}
