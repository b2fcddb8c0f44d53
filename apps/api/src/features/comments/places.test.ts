import { Api } from '../../../test/api.js';
import { commentBy, erasing, erasingAll, hide, recommendations, restoring, undo, withdrawing } from '../../../test/given.js';

let api: Api;
let proposals: string[];
beforeAll(async () => {
  api = await Api.start();
  proposals = await recommendations(api.as('reader'));
});
afterAll(() => api.stop());

const making = 'mutation { makeReceipt { digits } }';
const counted = async () =>
  api.rows(
    `select p.id, t.experiences, t.facts, t.questions, t.suggestions from proposals p join threads t on t.proposal_id = p.id order by p.id`,
  );
const recounted = async () =>
  api.rows(
    `select p.id, ${['EXPERIENCE', 'FACT', 'QUESTION', 'SUGGESTION']
      .map(
        (kind) =>
          `(count(*) filter (where c.kind = '${kind}' and c.publication = 'PUBLISHED' and not c.is_hidden))::int as ${kind.toLowerCase()}s`,
      )
      .join(', ')}
     from proposals p join comments c on c.proposal_id = p.id group by p.id order by p.id`,
  );
const wrongPlaces = () =>
  api.rows(
    `select c.public_id from comments c left join places s on s.comment_id = c.id
     where s.comment_id is null or s.parent_id <> coalesce(c.parent_id, 0) or s.proposal_id <> c.proposal_id
       or s.answer_count <> (select count(*) from comments a where a.parent_id = c.id)
       or s.kind is distinct from case when c.publication = 'PUBLISHED' and not c.is_hidden then c.kind end
       or (s.unheard_place = 9999) <> (s.kind is null)
       or s.kind is not null and s.unheard_place % 1000 <> least(s.answer_count, 9) + 10 * (
         select count(*) from comments o join places t on t.comment_id = o.id
         where o.participant_id = c.participant_id and o.proposal_id = c.proposal_id and o.id < c.id and t.kind is not null)`,
  );
const wrongLanguages = () =>
  api.rows(
    `select t.proposal_id from threads t where t.newest is distinct from array(
       select w.language from places s join comments c on c.id = s.comment_id left join wordings w on w.id = c.wording_id
       where s.proposal_id = t.proposal_id order by s.number desc limit 50)`,
  );

test('whatever becomes of comments, the stored counts are those one would count', async () => {
  const facilitator = await api.staff('facilitator');
  const [one = '', two = ''] = proposals;
  const amina = api.as('amina');
  const kept: string[] = [];
  for (const kind of ['FACT', 'QUESTION', 'SUGGESTION', 'EXPERIENCE', 'FACT', 'QUESTION'])
    for (const proposal of [one, two]) kept.push(await commentBy(amina, proposal, { kind }));
  for (const parent of kept.slice(0, 4)) await commentBy(api.as('hodan'), parent === kept[0] || parent === kept[2] ? one : two, { parent });

  for (const id of kept.slice(2, 5)) await hide(facilitator, id);
  await facilitator.ask(restoring, { input: { key: crypto.randomUUID(), contribution: kept[2], reason: 'Seen again.' } });
  await undo(amina, withdrawing, kept[3] ?? '');
  await undo(amina, withdrawing, kept[6] ?? '');
  await amina.ask(making);
  await undo(amina, erasing, kept[7] ?? '');
  await undo(amina, erasing, kept[4] ?? '');
  await amina.ask('mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }', {
    input: { key: crypto.randomUUID(), comment: kept[8], kind: 'EXPERIENCE', language: 'en', words: 'Said better.' },
  });
  expect(await counted()).toEqual(await recounted());
  expect(await wrongPlaces()).toEqual([]);
  expect(await wrongLanguages()).toEqual([]);
});

test('many who answer the same at once are all counted, also while others take theirs back', async () => {
  const proposal = proposals[2] ?? '';
  const parent = await commentBy(api.as('amina'), proposal);
  const people = Array.from({ length: 8 }, (_, n) => api.as(`person ${n}`));
  await Promise.all(
    people.map(async (person, n) => {
      const id = await commentBy(person, proposal, { parent });
      if (n % 2) await undo(person, withdrawing, id);
    }),
  );
  expect(await counted()).toEqual(await recounted());
  expect(await wrongPlaces()).toEqual([]);
  expect(await wrongLanguages()).toEqual([]);
  const { data } = await api
    .as('reader')
    .ask('query ($id: ID!) { comment(id: $id) { replyCount proposal { commentCount } } }', { id: parent });
  expect(data.comment).toEqual({ replyCount: 8, proposal: { commentCount: 5 } });
});

test('who erases everything of hers is counted nowhere any more', async () => {
  const proposal = proposals[3] ?? '';
  const leaving = api.as('leaving');
  const parent = await commentBy(leaving, proposal);
  await commentBy(leaving, proposal, { parent });
  await leaving.ask(making);
  await leaving.ask(erasingAll, { input: { key: crypto.randomUUID() } });
  expect((await counted()).at(-1)).toMatchObject({ experiences: 0 });
  expect(await counted()).toEqual(await recounted());
  expect(await wrongPlaces()).toEqual([]);
  expect(await wrongLanguages()).toEqual([]);
});
