/** Where Baraza is open, and how each kind of person comes in. */
export function greeting(address, comeIn, firstAdministrator) {
  const link = (path) => new URL(path, address).href;
  // Passkeys belong to a name: on this machine to localhost, never to 127.0.0.1.
  const named = (path) => link(path).replace('//127.0.0.1', '//localhost');
  const administrator = firstAdministrator && [
    '',
    `  The first administrator sets up her sign-in here, once, within 7 days: ${named(firstAdministrator)}`,
  ];
  const staff = comeIn && [
    `  As a facilitator, by a link that works once: ${link(comeIn.facilitator)}`,
    `  As an organizer, by a link that works once: ${link(comeIn.organizer)}`,
  ];
  const lines = [...(staff ?? []), ...(administrator ?? []), ''];
  return ['', `Baraza is open at ${address}`, '', '  As a participant: just open it. No account is needed.', ...lines];
}
