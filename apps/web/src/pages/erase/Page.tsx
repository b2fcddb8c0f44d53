import type { PageProps } from '../../engine/page.js';
import { TakeBackForm } from '../../features/contributions/TakeBackForm.js';
import type { Data } from './page.server.js';

/** Where somebody erases what she said for good. */
export function Page({ data, returned }: PageProps<Data>) {
  return <TakeBackForm act="erase" of={data} returned={returned} />;
}
