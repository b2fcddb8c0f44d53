import { Api } from '../../../test/api.js';
import { anAppeal, appealing, commentBy, deciding, hide, recommendations, slug } from '../../../test/given.js';

let api: Api;
const queue = `query ($first: Int, $after: ID) { consultation(slug: "${slug}") { openAppeals appeals(first: $first, after: $after) { next
  appeals { id outcome } } } }`;

/** Eight appeals, of which every third was answered. */
beforeAll(async () => {
  api = await Api.start();
  const [proposal = ''] = await recommendations(api.as('reader'));
  const [facilitator, organizer] = [await api.staff('facilitator'), await api.staff('organizer')];
  for (let at = 0; at < 8; at += 1) {
    const comment = await commentBy(api.as('amina'), proposal);
    await hide(facilitator, comment);
    const { data } = await api.as('amina').ask(appealing, { input: anAppeal(comment) });
    const answer = { key: crypto.randomUUID(), appeal: data.appeal.id, outcome: 'UPHELD', reason: 'Looked at again.' };
    if (at % 3 === 0) await organizer.ask(deciding, { input: answer });
  }
});
afterAll(() => api.stop());

test('it goes on by pages: what waits for an answer first', async () => {
  const organizer = await api.staff('organizer');
  const seen: { id: string; outcome: string | null }[] = [];
  let after: string | null = null;
  do {
    const { data } = await organizer.ask(queue, { first: 3, after });
    const page: { appeals: typeof seen; next: string | null } = data.consultation.appeals;
    seen.push(...page.appeals);
    after = page.next;
  } while (after);
  const open = seen.filter(({ outcome }) => outcome === null).length;
  expect(open).toBe(5);
  expect(seen).toHaveLength(8);
  expect(seen.slice(0, open).every(({ outcome }) => outcome === null)).toBe(true);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  expect((await organizer.ask(queue)).data.consultation.openAppeals).toBe(open);
});
