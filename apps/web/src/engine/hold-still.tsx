import { Component, type ReactNode } from 'react';
import { scrollNow } from './client/scroll.js';

type Props = { readonly change: number; readonly children: ReactNode };
type Held = { readonly element: Element; readonly top: number };

/** When something new arrives by itself, what one reads or types in stays under the eye and the thumb. */
export class HoldStill extends Component<Props> {
  // A class, because only this moment comes after rendering and before the page changes.
  override getSnapshotBeforeUpdate({ change }: Props): readonly Held[] {
    return change === this.props.change ? [] : inView();
  }

  override componentDidUpdate(_: Props, __: unknown, held: readonly Held[]): void {
    const still = held.find(({ element }) => element.isConnected);
    if (!still) return;
    const moved = still.element.getBoundingClientRect().top - still.top;
    if (moved) scrollNow(scrollY + moved);
  }

  override render() {
    return this.props.children;
  }
}

/** What may serve as a hold, best first: the field somebody types in, then what carries data-anchor, from the top. */
function inView(): Held[] {
  const anchors = Array.from(document.querySelectorAll('[data-anchor]'));
  const field = document.activeElement?.matches('input, textarea, select') ? [document.activeElement] : [];
  return [...field, ...anchors]
    .map((element) => ({ element, place: element.getBoundingClientRect() }))
    .filter(({ place }) => place.bottom > 0 && place.top < innerHeight)
    .map(({ element, place }) => ({ element, top: place.top }));
}
