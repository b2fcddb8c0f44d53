import { Api, type Caller } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';
import { aConsultation, codesFor, everything, issuing, membersIn, redeeming, serving } from '../../../test/world.js';

let api: Api;
let closed: string;
let organizer: Caller;
beforeAll(async () => {
  api = await Api.start();
  closed = await aConsultation(api, 'MEMBERS');
  organizer = await serving(api, closed, 'ORGANIZER');
});
afterAll(() => api.stop());

const key = () => crypto.randomUUID();
const redeem = (who: string, code: string | undefined) => api.as(who).ask(redeeming, { input: { key: key(), code } });
const issue = (who: Caller, changes = {}) => who.ask(issuing, { input: { key: key(), consultation: closed, count: 1, ...changes } });
const revoking = 'mutation ($input: RevokeInvitationsInput!) { revokeInvitations(input: $input) { id isRevoked } }';
const reading = 'query ($slug: String!) { consultation(slug: $slug) { invitationBatches { id issued used endsOn isRevoked isOver } } }';
const batches = async (who = organizer) => (await who.ask(reading, { slug: closed })).data.consultation.invitationBatches;
const refusedAs = ({ refusal, details }: Awaited<ReturnType<typeof redeem>>) => [refusal, details.field, details.fault];
const unusable = ['INVALID_INPUT', 'code', 'UNUSABLE'];

test('a code lets one person in, who then takes part under a made-up name', async () => {
  const [code = ''] = await codesFor(organizer, closed);
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}( [2-9A-HJ-NP-Z]{4}){3}$/);
  const { data } = await redeem('amina', ` ${code.toLowerCase().replaceAll(' ', '-')} `);
  expect(data.redeem).toMatchObject({ slug: closed, me: { pseudonym: expect.any(String) } });
  expect((await api.as('amina').ask('{ consultations { slug } }')).data.consultations).toContainEqual({ slug: closed });
});

test('of fifty who use one code at once, one comes in', async () => {
  const [code = ''] = await codesFor(organizer, closed);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, tap) => redeem(`guest ${tap}`, code)));
  expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
  expect(new Set(answers.filter(({ refusal }) => refusal).map((answer) => String(refusedAs(answer))))).toEqual(new Set([String(unusable)]));
});

test('the same form sent again lets the same person in again, and uses no second code', async () => {
  const [code] = await codesFor(organizer, closed);
  const input = { key: key(), code };
  const [lost, again] = [await api.as('lost answer').ask(redeeming, { input }), await api.as('the same phone').ask(redeeming, { input })];
  expect(again.data).toEqual(lost.data);
});

test('used, ended, revoked, mistyped and made-up codes are refused alike, and nothing changes', async () => {
  const made = async () => (await issue(organizer)).data.issueInvitations;
  const [used, over, revoked] = [await made(), await made(), await made()];
  const codeOf = ({ invitations }: Awaited<ReturnType<typeof made>>) => invitations[0].code;
  await redeem('first', codeOf(used));
  await api.rows('update batches set ends_on = current_date - 1 where id = $1', [over.batch.id]);
  await organizer.ask(revoking, { input: { key: key(), batch: revoked.batch.id } });
  const before = await everything(api);
  for (const code of [codeOf(used), codeOf(over), codeOf(revoked), 'AAAA AAAA AAAA AAAA', 'short', '', 'x'.repeat(5000)])
    expect(refusedAs(await redeem('late', code))).toEqual(unusable);
  expect(await everything(api)).toBe(before);
  expect(api.as('late').cookie).toBeUndefined();
});

test('a code opens its own consultation and no other', async () => {
  const other = await aConsultation(api, 'MEMBERS');
  await redeem('yusuf', (await codesFor(organizer, closed))[0]);
  const { data } = await api.as('yusuf').ask('{ consultations { slug } }');
  expect(data.consultations).not.toContainEqual({ slug: other });
});

test('who is in already, and who serves here, cannot use a code, and the code is not used up', async () => {
  const [code] = await codesFor(organizer, closed);
  await membersIn(api, closed, [api.as('hodan')]);
  const facilitator = await serving(api, closed, 'FACILITATOR');
  for (const who of [api.as('hodan'), facilitator, organizer])
    expect((await who.ask(redeeming, { input: { key: key(), code } })).refusal).toBe('FORBIDDEN');
  const elsewhere = await serving(api, slug, 'FACILITATOR', 'facilitator elsewhere');
  expect((await elsewhere.ask(redeeming, { input: { key: key(), code } })).refusal).toBeUndefined();
});

test('the same form sent again shows the same codes, and makes no more of them', async () => {
  const input = { key: key(), consultation: closed, count: 3 };
  const [first, again] = [await organizer.ask(issuing, { input }), await organizer.ask(issuing, { input })];
  expect(again.data).toEqual(first.data);
  expect(await api.rows('select 1 from invitations where batch_id = $1', [first.data.issueInvitations.batch.id])).toHaveLength(3);
});

test('the database holds no code, and nothing that leads from a code to a person', async () => {
  const { batch, invitations } = (await issue(organizer, { count: 2 })).data.issueInvitations;
  await redeem('traceless', invitations[0].code);
  const left = await api.rows<{ line: string }>('select i::text as line from invitations i where batch_id = $1', [batch.id]);
  expect(left).toHaveLength(1);
  expect(left[0]?.line).not.toContain(invitations[1].code.replaceAll(' ', ''));
  expect(await batches()).toContainEqual(expect.objectContaining({ id: batch.id, issued: 2, used: 1, isRevoked: false, isOver: false }));
});

test.each([
  ['count', 0, 'TOO_FEW'],
  ['count', 51, 'TOO_MANY'],
  ['days', 0, 'TOO_FEW'],
  ['days', 91, 'TOO_MANY'],
])('not with %s %s', async (field, value, fault) => {
  expect(refusedAs(await issue(organizer, { [field]: value }))).toEqual(['INVALID_INPUT', field, fault]);
});

test('participants, and staff of other consultations, neither make nor end codes, nor read figures of them', async () => {
  const [demo = ''] = await recommendations(api.as('reader'));
  await commentBy(api.as('participant'), demo);
  await membersIn(api, closed, [api.as('member')]);
  const { id } = (await issue(organizer)).data.issueInvitations.batch;
  const elsewhere = await serving(api, slug, 'ORGANIZER', 'organizer elsewhere');
  const before = await everything(api);
  const revoke = (who: Caller) => who.ask(revoking, { input: { key: key(), batch: id } });
  expect([(await issue(api.as('member'))).refusal, (await revoke(api.as('member'))).refusal]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await batches(api.as('member'))).toBeNull();
  for (const who of [api.as('participant'), elsewhere])
    expect([(await issue(who)).refusal, (await revoke(who)).refusal]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect((await issue(api.as('nobody'))).refusal).toBe('NOT_SIGNED_IN');
  expect(await everything(api)).toBe(before);
});

test('making and ending codes is written down, with who did it and without a code', async () => {
  const facilitator = await serving(api, closed, 'FACILITATOR');
  const { id } = (await issue(facilitator)).data.issueInvitations.batch;
  await facilitator.ask(revoking, { input: { key: key(), batch: id } });
  const entries = await api.rows('select act, role, subject from audit.entries where subject = $1 order by number', [id]);
  expect(entries).toEqual([
    { act: 'C07', role: 'FACILITATOR', subject: id },
    { act: 'C08', role: 'FACILITATOR', subject: id },
  ]);
});
