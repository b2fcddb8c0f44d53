import { limits, suspensionDays } from '@baraza/shared/limits';
import { Refused } from '@baraza/shared/web';
import type { ServerPage } from '../../engine/page.js';
import { contributionOf, type Contribution } from '../../features/facilitation/contribution.server.js';
import { check, newKey } from '../../features/forms/form.server.js';
import { Suspend, SuspendPage } from '../../gql.js';

export type Data = {
  readonly contribution: Contribution;
  readonly key: string;
  /** Where she shows that it is she, before she may suspend without an end; null: she has. */
  readonly prove: string | null;
};

export const server: ServerPage<Data> = {
  isPrivate: true,
  load: async (context) => {
    const contribution = await contributionOf(context);
    if (!contribution.mayFacilitate || !contribution.author) throw new Refused('FORBIDDEN');
    const { language } = context;
    const { me } = await context.ask(SuspendPage, {});
    const then = encodeURIComponent(`/${language}/suspend/${contribution.id}`);
    return { contribution, key: newKey(), prove: me?.isProved ? null : `/${language}/staff/prove?then=${then}` };
  },
  title: (_, { t }) => t('facilitation.suspend'),
  action: async (context, form) => {
    const refused = check(form, { texts: { reason: limits.reason }, choices: ['days'] });
    if (refused) return { refused };

    const { id: contribution, consultation } = await contributionOf(context);
    const input = { key: form.one('key'), contribution, days: daysOf(form.one('days')), reason: form.one('reason') };
    await context.ask(Suspend, { input });
    return { goTo: `/${context.language}/c/${consultation}/suspensions` };
  },
};

/** Null, without an end, is a choice of those who organize. */
function daysOf(sent: string): number | null {
  if (sent === 'endless') return null;
  const days = suspensionDays.find((known) => String(known) === sent);
  if (!days) throw new Refused('INVALID_INPUT', { field: 'days', fault: 'UNKNOWN' });
  return days;
}
