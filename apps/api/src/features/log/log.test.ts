import { Api } from '../../../test/api.js';
import {
  anAppeal,
  appealing,
  aSuspension,
  commentBy,
  deciding,
  hiding,
  lifting,
  recommendations,
  slug,
  suspending,
} from '../../../test/given.js';

let api: Api;
let comment: string;
const canary = 'Canary-4711';
const log = `query ($first: Int, $after: Int) { consultation(slug: "${slug}") { log(first: $first, after: $after) { isWhole next
  entries { number on act words role isMine subject rule comment { id proposal { id } } proposal { id } } } } }`;

beforeAll(async () => {
  api = await Api.start();
  const [proposal = ''] = await recommendations(api.as('reader'));
  const key = () => crypto.randomUUID();
  const [facilitator, organizer] = [await api.staff('facilitator'), await api.staff('organizer')];
  comment = await commentBy(api.as('amina'), proposal, { words: canary });
  await facilitator.ask(hiding, { input: { key: key(), contribution: comment, rule: 'DANGER', reason: canary } });
  const { data } = await api.as('amina').ask(appealing, { input: anAppeal(comment, { words: canary }) });
  await organizer.ask(deciding, { input: { key: key(), appeal: data.appeal.id, outcome: 'UPHELD', reason: canary } });
  const suspended = await facilitator.ask(suspending, { input: aSuspension(comment, { reason: canary }) });
  await facilitator.ask(lifting, { input: { key: key(), suspension: suspended.data.suspend.id } });
});
afterAll(() => api.stop());

test('staff read what was done: the day, the act, the role and whether it was they, newest first', async () => {
  const { data } = await (await api.staff('facilitator')).ask(log);
  const { entries, isWhole, next } = data.consultation.log;
  expect([isWhole, next]).toEqual([true, null]);
  expect(entries).toMatchObject([
    { act: 'M11', words: 'Suspension lifted', role: 'FACILITATOR', isMine: true, rule: null, comment: null },
    { act: 'M09', words: 'Participant suspended for some days', role: 'FACILITATOR', isMine: true, rule: null },
    { act: 'M12', words: 'Appeal answered', role: 'ORGANIZER', isMine: false, rule: 'UPHELD', comment: { id: comment } },
    { act: 'M03', words: 'Contribution hidden', role: 'FACILITATOR', isMine: true, subject: comment, rule: 'DANGER', proposal: null },
  ]);
  expect(entries.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
});

test('no text is in the log: neither of a contribution nor of a reason nor of an appeal', async () => {
  const { data } = await (await api.staff('organizer')).ask(log);
  expect(JSON.stringify(data)).not.toContain(canary);
  expect(JSON.stringify(await api.rows('select * from audit.entries'))).not.toContain(canary);
});

test('it is read page by page', async () => {
  const facilitator = await api.staff('facilitator');
  const { log: first } = (await facilitator.ask(log, { first: 3 })).data.consultation;
  const { log: second } = (await facilitator.ask(log, { first: 3, after: first.next })).data.consultation;
  expect([...first.entries, ...second.entries].map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
  expect(second.next).toBeNull();
});

test.each(['reader', 'amina'])('%s reads nothing of the log', async (who) => {
  const { refusal, data } = await api.as(who).ask(log);
  expect([refusal, data.consultation.log]).toEqual(['FORBIDDEN', null]);
});

test('acts of a kind that has no words yet are shown by their number', async () => {
  await api.rows(`select audit.note('Z99', 'ADMINISTRATOR', null, id, null, null) from consultations where slug = $1`, [slug]);
  const { data } = await (await api.staff('facilitator')).ask(log, { first: 1 });
  expect(data.consultation.log.entries).toMatchObject([{ words: 'Act listed as Z99', role: 'ADMINISTRATOR', isMine: false }]);
});

test('an entry that was changed in the database itself is found', async () => {
  await api.rows(`update audit.entries set rule = 'OFF_TOPIC' where act = 'M03'`);
  const { data } = await (await api.staff('facilitator')).ask(log);
  expect(data.consultation.log.isWhole).toBe(false);
});
