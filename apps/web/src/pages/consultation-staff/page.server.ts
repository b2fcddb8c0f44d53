import { limits } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { PageContext, ServerPage } from '../../engine/page.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { ConsultationStaffPage, type ConsultationStaffPageQuery, InviteStaff, RemoveRole, type StaffLinkFragment } from '../../gql.js';

type Read = ConsultationStaffPageQuery['consultation'];

export type Data = {
  readonly consultation: Pick<Read, 'slug' | 'title'>;
  readonly staff: NonNullable<Read['staff']>;
  readonly isProved: boolean;
  readonly key: string;
  /** Who was just invited: her link is told this once. */
  readonly invited: StaffLinkFragment | null;
};

async function load({ ask, params }: PageContext): Promise<Data> {
  const { consultation, me } = await ask(ConsultationStaffPage, { slug: params.slug ?? '' });
  const { slug, title, staff } = consultation;
  if (!staff) throw new Refused('FORBIDDEN');
  return { consultation: { slug, title }, staff, isProved: me?.isProved ?? false, key: newKey(), invited: null };
}

export const server: ServerPage<Data> = {
  isPrivate: true,
  load,
  title: (_, { t }) => t('consultationStaff.title'),
  action: async (context, form) => {
    const { ask, params, language } = context;
    const [key, consultation] = [form.one('key'), params.slug ?? ''];
    if (form.one('do') === 'remove') {
      await ask(RemoveRole, { input: { key, consultation, person: form.one('about') } });
      return { goTo: `/${language}/c/${consultation}/staff` };
    }
    const refused = check(form, { texts: { name: limits.name } });
    if (refused) return { refused };

    const { inviteStaff: invited } = await ask(InviteStaff, { input: { key, consultation, name: form.one('name'), role: 'FACILITATOR' } });
    return { shown: { ...(await load(context)), invited } };
  },
};
