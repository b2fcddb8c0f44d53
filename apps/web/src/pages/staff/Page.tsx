import type { PageProps } from '../../engine/page.js';
import { SignInForms } from '../../features/staff/SignInForms.js';
import { StaffHome } from '../../features/staff/StaffHome.js';
import type { Data } from './page.server.js';

/** Where staff sign in, and find what is theirs. */
export function Page({ data: { me }, returned }: PageProps<Data>) {
  if (!me || me.visit === 'ENROLLING') return <SignInForms returned={returned} />;
  return <StaffHome me={me} />;
}
