import type { PageProps } from '../../engine/page.js';
import { TakeBackForm } from '../../features/contributions/TakeBackForm.js';
import type { Data } from './page.server.js';

/** Where somebody takes back what she said. */
export function Page({ data, returned }: PageProps<Data>) {
  return <TakeBackForm act="withdraw" of={data} returned={returned} />;
}
