import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api } from '../../../test/api.js';
import { aProposal, commentBy, hide, proposalBy, recommendations, slug } from '../../../test/given.js';
import { SearchJob } from './search.job.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('anyone'));
});
afterAll(() => api.stop());

describe('look-alikes', () => {
  const comparing = `query ($slug: String!, $language: String!, $title: String!, $problem: String!, $change: String!) { consultation(slug: $slug) {
    lookAlikes(language: $language, title: $title, problem: $problem, change: $change) { proposals { id } compared notCompared } } }`;
  const compare = async (changes: Record<string, unknown>) => {
    const { language, title, problem, change } = aProposal(changes);
    const { data } = await api.as('anyone').ask(comparing, { slug, language, title, problem, change });
    return data.consultation.lookAlikes;
  };
  const written = {
    title: 'Let asylum seekers work from the first day',
    problem: 'People wait for years and may not work. Their skills are lost and their children see them idle.',
    change: 'Give everybody who asks for asylum a permit to work at once.',
  };

  it('are those that say nearly the same, the likest first, and no others', async () => {
    const same = await proposalBy(api.as('Amal'), written);
    await proposalBy(api.as('Amal'), { title: 'Lamps on the way to the station', problem: 'It is dark there.', change: 'Put up lamps.' });
    const { proposals } = await compare({
      title: 'Asylum seekers should work from day one',
      problem: 'They wait for years and may not work. Skills are lost.',
      change: 'A permit to work for everybody who asks for asylum, at once.',
    });
    expect(proposals).toEqual([{ id: same }]);
    expect((await compare({ title: 'Milk for babies', problem: 'Shops are far.', change: 'A shop in each shelter.' })).proposals).toEqual(
      [],
    );
  });

  it('are found by a rendering in the language of the draft', async () => {
    const id = await proposalBy(api.as('Amal'), {
      language: 'ar',
      title: 'العمل من اليوم الأول',
      problem: 'ننتظر سنوات.',
      change: 'تصريح عمل.',
    });
    const parts = {
      title: 'Travailler dès le premier jour',
      problem: 'On attend des années.',
      change: 'Un permis de travail tout de suite.',
    };
    await api.rows(`insert into renderings (wording_id, language, parts) select wording_id, 'fr', $2 from proposals where public_id = $1`, [
      id,
      parts,
    ]);
    await api.app.get(SearchJob).onApplicationBootstrap();
    const { proposals } = await compare({
      language: 'fr',
      title: 'Travailler dès le premier jour',
      problem: 'On attend.',
      change: 'Un permis.',
    });
    expect(proposals).toEqual([{ id }]);
  });

  it.each([
    ['title', 150],
    ['problem', 5000],
    ['change', 5000],
  ])('refuse a %s that is far too long, by its own name and limit', async (field, limit) => {
    const { language, title, problem, change } = aProposal({ [field]: 'x'.repeat(20_001) });
    const { details } = await api.as('anyone').ask(comparing, { slug, language, title, problem, change });
    expect(details).toMatchObject({ field, fault: 'TOO_LONG', limit });
  });

  it('are never what is hidden, not even for those who hid it', async () => {
    const hidden = { title: 'Swimming lessons for all children', problem: 'Children drown.', change: 'Teach them to swim.' };
    const id = await proposalBy(api.as('Amal'), hidden);
    expect((await compare(hidden)).proposals).toEqual([{ id }]);
    await hide(await api.staff('facilitator'), id);
    expect((await compare(hidden)).proposals).toEqual([]);
  });

  it('tell how many proposals can be read in the language of the draft, and how many cannot', async () => {
    const before = await compare({ language: 'ti' });
    await commentBy(api.as('Amal'), proposal);
    await proposalBy(api.as('Amal'), { language: 'ti', title: 'ስራሕ' });
    for (const title of ['Work', 'Rest']) await proposalBy(api.as('Amal'), { title });
    const after = await compare({ language: 'ti' });
    expect([after.compared - before.compared, after.notCompared - before.notCompared]).toEqual([1, 2]);
  });
});
