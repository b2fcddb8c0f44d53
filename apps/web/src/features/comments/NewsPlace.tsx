import { useEffect, useState, type ComponentType } from 'react';
import { useLive } from '../../engine/live.js';
import type { NewCommentsProps } from './NewComments.js';

type Props = Omit<NewCommentsProps, 'isResting'>;

/** Comes with the first comment that is new, or where nothing arrives by itself: most who read need it never. */
export function NewsPlace(props: Props) {
  const [NewComments, setNewComments] = useState<ComponentType<NewCommentsProps> | null>(null);
  const isResting = useLive() === 'resting';
  const { count } = props.of;
  useEffect(() => {
    if (count === 0 && !isResting) return;
    // What does not come now comes with the next.
    void import('./NewComments.js').then(
      (part) => setNewComments(() => part.NewComments),
      () => undefined,
    );
  }, [count, isResting]);
  return NewComments && <NewComments {...props} isResting={isResting} />;
}
