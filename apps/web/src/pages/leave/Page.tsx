/** Nothing to see: the server answers this address with an empty document of its own. */
export function Page() {
  return null;
}
