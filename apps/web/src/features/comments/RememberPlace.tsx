import { useEffect, useState, type ComponentType } from 'react';
import type { RememberingProps } from './Remembering.js';
import { onTouch } from './touch.js';

/** Comes at the first touch: who only looks pays nothing for it. */
export function RememberPlace(props: RememberingProps) {
  const [Remembering, setRemembering] = useState<ComponentType<RememberingProps> | null>(null);
  useEffect(
    () => onTouch(() => void import('./Remembering.js').then((part) => setRemembering(() => part.Remembering)).catch(() => undefined)),
    [],
  );
  return Remembering && <Remembering {...props} />;
}
