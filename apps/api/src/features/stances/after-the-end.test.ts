import { FiguresService } from '#features/stances/figures.service.js';
import { Api } from '../../../test/api.js';
import { recommendations, slug, takingStance } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

async function take(who: string): Promise<void> {
  const { refusal } = await api.as(who).ask(takingStance, { input: { key: crypto.randomUUID(), proposal, kind: 'AGREE' } });
  if (refusal) throw new Error(refusal);
}

async function takeAsRefugee(who: string): Promise<void> {
  await take(who);
  const input = { key: crypto.randomUUID(), consultation: slug, stakeholderGroup: 'REFUGEE_DISPLACED', ageBracket: 'A25_39' };
  const describing = 'mutation ($input: DescribeMyselfInput!) { describeMyself(input: $input) { wasAsked } }';
  const { refusal } = await api.as(who).ask(describing, { input });
  if (refusal) throw new Error(refusal);
}

/** Ends the last phase in which people come, and publishes what is due then; or opens it again. */
const discussing = async (isOver: boolean) => {
  await api.rows(`update phases set ends_at = case when $1 then now() - interval '1 minute' end where kind = 'DISCUSS'`, [isOver]);
  if (isOver) await api.app.get(FiguresService).lookEverywhere();
};

/** Who took part, as it was last counted exactly. */
const counted = async () => {
  const [row] = await api.rows<{ people: number; refugees: unknown }>(
    `select people, snapshot->'rows'->'REFUGEE_DISPLACED'->'counts' as refugees from apart.snapshots k join consultations c on c.public_id = k.subject
     where c.slug = $1 and question = 'GROUP'`,
    [slug],
  );
  return { people: row?.people ?? 0, refugees: row?.refugees };
};

test('after the end, too, figures change for ten people more, and nobody is counted alone', async () => {
  for (let n = 0; n < 20; n += 1) await takeAsRefugee(`refugee ${n}`);
  await discussing(true);
  const before = await counted();
  expect(before.refugees).toEqual([20]);

  await discussing(false);
  await takeAsRefugee('refugee who came late');
  for (let n = 0; n < 8; n += 1) await take(`came late ${n}`);
  await discussing(true);
  expect(await counted()).toEqual(before);
  await discussing(false);
  await take('the tenth');
  await discussing(true);
  expect(await counted()).toEqual({ people: before.people + 10, refugees: [20] });
});
