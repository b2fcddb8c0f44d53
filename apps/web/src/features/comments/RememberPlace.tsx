import { useEffect, useState, type ComponentType } from 'react';
import { usePage } from '../../engine/page-context.js';
import type { RememberingProps } from './Remembering.js';
import { onTouch } from './touch.js';

/** Comes at the first touch: who only looks pays nothing for it. */
export function RememberPlace(props: RememberingProps) {
  const [Remembering, setRemembering] = useState<ComponentType<RememberingProps> | null>(null);
  const { learn } = usePage();
  useEffect(
    () =>
      onTouch(() => {
        void Promise.all([import('./Remembering.js'), learn()]).then(
          ([part]) => setRemembering(() => part.Remembering),
          () => undefined,
        );
      }),
    [learn],
  );
  return Remembering && <Remembering {...props} />;
}
