import { useEffect, useState, type ComponentType } from 'react';
import { onceTouched } from '../../engine/client/saving.js';
import { usePage } from '../../engine/page-context.js';
import type { RememberingProps } from './Remembering.js';

/** Comes at the first touch: who only looks pays nothing for it. */
export function RememberPlace(props: RememberingProps) {
  const [Remembering, setRemembering] = useState<ComponentType<RememberingProps> | null>(null);
  const { learn } = usePage();
  useEffect(
    () =>
      onceTouched(() => {
        void Promise.all([import('./Remembering.js'), learn()]).then(
          ([part]) => setRemembering(() => part.Remembering),
          () => undefined,
        );
      }, true),
    [learn],
  );
  return Remembering && <Remembering {...props} />;
}
