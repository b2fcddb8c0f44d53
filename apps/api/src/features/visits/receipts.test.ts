import { inGroups, isReceipt, withCheck } from '@baraza/shared/receipt';
import { Api, type Caller } from '../../../test/api.js';
import { commentBy, recommendations, slug } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const making = 'mutation { makeReceipt { digits groups qr { size path } } }';
const returning = 'mutation ($input: ReceiptInput!) { comeBack(input: $input) { visit hasReceipt isProved } }';
const replacing = 'mutation ($input: ReceiptInput!) { replaceReceipt(input: $input) { digits } }';
const proving = 'mutation ($input: ReceiptInput!) { prove(input: $input) { isProved } }';
const asking = `{ me { visit hasReceipt isProved receipt { digits } } consultation(slug: "${slug}") { me { pseudonym } } }`;

const receiptOf = async (caller: Caller): Promise<string> => {
  await commentBy(caller, proposal);
  return (await caller.ask(making)).data.makeReceipt.digits;
};
const comeBack = (caller: Caller, receipt: string) => caller.ask(returning, { input: { receipt } });
/** Right in its check digit, and nobody's. */
const madeUp = () => withCheck(Array.from({ length: 19 }, () => Math.floor(Math.random() * 10)).join(''));

test('a stranger without a contribution has nothing to make a receipt for', async () => {
  expect((await api.as('stranger').ask(making)).refusal).toBe('NOT_SIGNED_IN');
});

test('a receipt is 20 digits with a check digit, in groups of the digits she reads, with a code to scan', async () => {
  await commentBy(api.as('amina', 'ar'), proposal);
  const { data } = await api.as('amina').ask(making);
  const { digits, groups, qr } = data.makeReceipt;
  expect(isReceipt(digits)).toBe(true);
  expect(groups).toHaveLength(5);
  expect(groups.every((group: string) => /^[٠-٩]{4}$/.test(group))).toBe(true);
  expect(qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});

test('within the visit it is shown again, and making it twice makes one', async () => {
  const receipt = await receiptOf(api.as('hodan'));
  expect((await api.as('hodan').ask(making)).data.makeReceipt.digits).toBe(receipt);
  expect((await api.as('hodan').ask(asking)).data.me).toMatchObject({ hasReceipt: true, isProved: true, receipt: { digits: receipt } });
});

test('two taps at once make one receipt', async () => {
  const twice = api.as('twice');
  await commentBy(twice, proposal);
  const { cookie } = twice;
  await Promise.all([twice.ask(making), twice.ask(making)]);
  const stored = await api.rows('select 1 from receipts');
  twice.cookie = cookie;
  expect(stored.length).toBeGreaterThan(0);
  expect(await api.rows('select person_id from receipts group by person_id having count(*) > 1')).toEqual([]);
});

test('a receipt brings her back on another phone, under her pseudonym, typed in any digits', async () => {
  const receipt = await receiptOf(api.as('yusuf'));
  const { data } = await api.as('yusuf').ask(asking);
  const typed = inGroups(receipt)
    .map((group) => group.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? ''))
    .join(' ');

  const other = api.as('the other phone of yusuf');
  expect((await comeBack(other, typed)).data.comeBack).toEqual({ visit: 'BORROWED', hasReceipt: true, isProved: true });
  expect((await other.ask(asking)).data.consultation.me).toEqual(data.consultation.me);
  expect((await other.ask(asking)).data.me.receipt.digits).toBe(receipt);
});

test('a slip of the hand is told before anything is looked up', async () => {
  const receipt = await receiptOf(api.as('slip'));
  const wrong = receipt.slice(0, -1) + ((Number(receipt.at(-1)) + 1) % 10);
  const { refusal, details } = await comeBack(api.as('slipping'), wrong);
  expect([refusal, details.field, details.fault]).toEqual(['INVALID_INPUT', 'receipt', 'MISTYPED']);
});

test('a receipt nobody has and a wrong proof are refused in the same words, and nobody is let in', async () => {
  const receipt = await receiptOf(api.as('guessed'));
  const nearly = withCheck(receipt.slice(0, 7) + receipt.slice(7, 19).replace(/\d/g, (digit) => String((Number(digit) + 1) % 10)));
  const answers = [await comeBack(api.as('guesser'), nearly), await comeBack(api.as('guesser'), madeUp())];
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ refusal: 'INVALID_INPUT', details: { field: 'receipt', fault: 'WRONG' } });
  expect(api.as('guesser').cookie).toBeUndefined();
});

test('a new receipt ends the old one', async () => {
  const changing = api.as('changing');
  const old = await receiptOf(changing);
  const { data } = await changing.ask(replacing, { input: { receipt: old } });
  expect(data.replaceReceipt.digits).not.toBe(old);
  expect((await comeBack(api.as('with the old one'), old)).refusal).toBe('INVALID_INPUT');
  expect((await comeBack(api.as('with the new one'), data.replaceReceipt.digits)).refusal).toBeUndefined();
});

test("somebody else's receipt proves nothing", async () => {
  const hers = await receiptOf(api.as('one of two'));
  await receiptOf(api.as('two of two'));
  expect((await api.as('two of two').ask(proving, { input: { receipt: hers } })).refusal).toBe('INVALID_INPUT');
});

test('the token changes with every right that changes', async () => {
  const rising = api.as('rising');
  await commentBy(rising, proposal);
  const tokens = [rising.cookie];
  const receipt = (await rising.ask(making)).data.makeReceipt.digits;
  tokens.push(rising.cookie);
  await rising.ask(proving, { input: { receipt } });
  tokens.push(rising.cookie);
  await rising.ask('mutation { keepVisit(isOwnPhone: true) }');
  tokens.push(rising.cookie);
  expect(new Set(tokens).size).toBe(4);

  const thief = api.as('thief');
  for (const old of tokens.slice(0, 3)) {
    thief.cookie = old;
    expect((await thief.ask(asking)).data.me).toBeNull();
  }
});

test('the database alone holds no receipt, not even by its beginning', async () => {
  const receipt = await receiptOf(api.as('kept'));
  const dump = JSON.stringify(await api.rows('select encode(place_mark, $1) as place, proof from receipts', ['escape']));
  const visits = JSON.stringify(await api.rows('select encode(receipt_sealed, $1) as sealed from visits', ['escape']));
  for (const part of [receipt, receipt.slice(0, 7), inGroups(receipt).join(' ')]) expect(dump + visits).not.toContain(part);
});

test('until she says that she has kept it, it is known that she has not; her choices about the phone do not change that', async () => {
  const keeper = api.as('keeper');
  const kept = async () => (await keeper.ask('{ me { isReceiptKept } }')).data.me.isReceiptKept;
  const receipt = await receiptOf(keeper);
  expect(await kept()).toBe(false);
  await keeper.ask('mutation { keepReceipt }');
  await keeper.ask('mutation { keepVisit(isOwnPhone: true) }');
  expect(await kept()).toBe(true);

  await keeper.ask(replacing, { input: { receipt } });
  expect(await kept()).toBe(false);
});

test('a receipt that was replaced is shown nowhere any more', async () => {
  const here = api.as('replaces here');
  const receipt = await receiptOf(here);
  await comeBack(api.as('replaces there'), receipt);
  await here.ask(replacing, { input: { receipt } });
  expect((await api.as('replaces there').ask(asking)).data.me).toMatchObject({ hasReceipt: true, receipt: null });
});

test('the staff of the demo get no receipt', async () => {
  expect((await (await api.staff('facilitator')).ask(making)).refusal).toBe('FORBIDDEN');
});
