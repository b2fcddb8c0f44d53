const touches = ['pointerdown', 'keydown', 'scroll'];

/** Does something at the first touch of the page; gives a way to want it no longer. */
export function onTouch(act: () => void): () => void {
  const leave = () => touches.forEach((touch) => removeEventListener(touch, touched));
  const touched = () => {
    leave();
    act();
  };
  for (const touch of touches) addEventListener(touch, touched, { passive: true });
  return leave;
}
