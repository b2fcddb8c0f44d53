/** Where Baraza is open, and how each kind of person comes in. */
export function greeting(address, comeIn) {
  const link = (path) => new URL(path, address).href;
  const staff = comeIn && [
    `  As a facilitator, by a link that works once: ${link(comeIn.facilitator)}`,
    `  As an organizer, by a link that works once: ${link(comeIn.organizer)}`,
  ];
  return ['', `Baraza is open at ${address}`, '', '  As a participant: just open it. No account is needed.', ...(staff ?? []), ''];
}
