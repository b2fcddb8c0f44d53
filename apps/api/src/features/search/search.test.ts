import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Api, type Caller } from '../../../test/api.js';
import { commentBy, erasing, hide, proposalBy, recommendations, slug, undo, withdrawing } from '../../../test/given.js';

let api: Api;
let proposal: string;
beforeAll(async () => {
  api = await Api.start();
  [proposal = ''] = await recommendations(api.as('anyone'));
});
afterAll(() => api.stop());

type Hit = {
  id: string;
  comment: { id: string } | null;
  excerpt: { language: string; isRendering: boolean; pieces: { words: string; isMatch: boolean }[] };
};

const looking = `query ($slug: String!, $words: String!, $first: Int, $after: ID) { consultation(slug: $slug) { search(words: $words, first: $first, after: $after) {
  next found { id proposal { id } comment { id words { words } } excerpt { language languageName direction isRendering pieces { words isMatch } } } } } }`;

async function find(words: string, caller: Caller = api.as('anyone'), more: Record<string, unknown> = {}): Promise<Hit[]> {
  const { data, refusal } = await caller.ask(looking, { slug, words, ...more });
  if (refusal) throw new Error(refusal);
  return data.consultation.search.found;
}
const ids = async (words: string, caller?: Caller) => (await find(words, caller)).map(({ id }) => id);
const marked = ({ excerpt }: Hit) => excerpt.pieces.filter(({ isMatch }) => isMatch).map(({ words }) => words);

describe('looking for words', () => {
  it.each([
    ['en', 'Families need safe houses near the harbour.', 'housing HARBOUR', ['houses', 'harbour']],
    ['fr', 'Les réfugiés cherchent un hébergement.', 'refugie hebergement', ['réfugiés', 'hébergement']],
    ['ar', 'نحتاج إلى مَسَاكِن آمنة للأُسَر', 'مساكن امنه', ['مَسَاكِن', 'آمنة']],
    ['uk', 'Нам потрібне тимчасове ЖИТЛО.', 'житл', ['ЖИТЛ']],
    ['fa-AF', 'من كتاب می‌خواهم', 'کتاب میخواهم', ['كتاب', 'می‌خواهم']],
    ['ps', 'موږ د ښوونځي غوښتنه کوو', 'ښوونځی', ['ښوونځي']],
    ['ti', 'ንሕና ሰላም ንደሊ ኣለና', 'ሰላም', ['ሰላም']],
    ['am', 'ሥራ እንፈልጋለን', 'ስራ', ['ሥራ']],
    ['my', 'ကျွန်တော်တို့ အိမ်လိုချင်သည်', 'အိမ်', ['အိမ်']],
    ['so', 'Waxaan u baahanahay guri ammaan ah', 'AMMAAN', ['ammaan']],
    ['ku', 'Em xaniyekê dixwazin', 'xaniyeke', ['xaniyekê']],
    ['sw', '我们需要住房', '住房', ['住房']],
  ])('finds them in %s, and shows them where they stand', async (language, words, looked, found) => {
    const id = await commentBy(api.as('Amal'), proposal, { language, words });
    const hit = (await find(looked)).find((one) => one.id === id);
    expect(hit && marked(hit)).toEqual(found);
    expect(hit?.excerpt).toMatchObject({ language, isRendering: false });
  });

  it('finds a rendering, and shows it in the language of the one who reads', async () => {
    const hits = await find('التشاور', api.as('reader of Arabic', 'ar'));
    expect(hits.some(({ excerpt }) => excerpt.language === 'ar' && excerpt.isRendering)).toBe(true);
  });

  it.each([':*', '<->', '&', '|', '!', "'", '"', '\\', '%', '_', '()', '- ', '* *', '👩', '\u200c'])(
    'takes %j for no words at all',
    async (words) => expect(await find(words)).toEqual([]),
  );

  it.each(["d'or:*", 'zebra <-> crossing', '!zebra & crossing', '"zebra" crossing', 'zebra\\ crossing%', "zebra' or 1=1 -- crossing"])(
    'takes %j for its words alone',
    async (words) => {
      const id = await commentBy(api.as('Amal'), proposal, { words: "A zebra crossing, d'or: or 1=1." });
      expect(await ids(words)).toContain(id);
      await undo(api.as('Amal'), erasing, id);
    },
  );

  it('refuses too many', async () => {
    expect(await api.as('anyone').ask(looking, { slug, words: 'x'.repeat(201) })).toMatchObject({
      refusal: 'INVALID_INPUT',
      details: { field: 'words', fault: 'TOO_LONG', limit: 200 },
    });
  });

  it('finds the same in a large consultation, where the index is asked', async () => {
    const id = await commentBy(api.as('Amal'), proposal, { words: 'Refugees need sesquipedalian houses.' });
    const small = await find('house sesquipedalian');
    await api.rows('update threads set facts = facts + 30000');
    expect(small.map((one) => one.id)).toEqual([id]);
    expect(await find('house sesquipedalian')).toEqual(small);
    await api.rows('update threads set facts = facts - 30000');
  });

  it('gives all there is page by page, proposals first, nothing twice', async () => {
    const said = await Promise.all(
      Array.from({ length: 7 }, (_, at) => commentBy(api.as(`person ${at}`), proposal, { words: `quinquagesima ${at}` })),
    );
    const own = await proposalBy(api.as('Amal'), { title: 'About Quinquagesima' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.as('anyone').ask(looking, { slug, words: 'quinquagesima', first: 3, after });
      seen.push(...data.consultation.search.found.map(({ id }: Hit) => id));
      after = data.consultation.search.next;
    } while (after);
    expect(seen[0]).toBe(own);
    expect(new Set(seen.slice(1))).toEqual(new Set(said));
    expect(seen).toHaveLength(8);
  });
});

describe('what one may not read', () => {
  /** Who finds what: as the policy of reading has it, but that nobody finds her own hidden or withdrawn words. */
  it.each([
    ['stands', ['stranger', 'author', 'facilitator', 'organizer']],
    ['is hidden', ['facilitator', 'organizer']],
    ['stands below a hidden proposal', ['facilitator', 'organizer']],
    ['is withdrawn', []],
    ['is erased', []],
    ['stands below a withdrawn proposal', ['stranger', 'author', 'facilitator', 'organizer']],
  ])('a comment that %s is found by %j', async (state, finders) => {
    const word = `wort${crypto.randomUUID().slice(0, 8)}`;
    const author = api.as(`author of ${word}`);
    const above = await proposalBy(author);
    const id = await commentBy(author, above, { words: `It says ${word}.` });
    const staff = await api.staff('facilitator');
    if (state === 'is hidden') await hide(staff, id);
    if (state === 'stands below a hidden proposal') await hide(staff, above);
    if (state === 'is withdrawn') await undo(author, withdrawing, id);
    if (state === 'is erased') await undo(author, erasing, id);
    if (state === 'stands below a withdrawn proposal') await undo(author, withdrawing, above);

    const who = { stranger: api.as('stranger'), author, facilitator: staff, organizer: await api.staff('organizer') };
    const found = [];
    for (const [name, caller] of Object.entries(who)) if ((await ids(word, caller)).includes(id)) found.push(name);
    expect(found).toEqual(finders);
  });

  it.each([
    ['hidden', ['facilitator']],
    ['withdrawn', []],
    ['erased', []],
  ])('a proposal that is %s is found by %j', async (state, finders) => {
    const word = `wort${crypto.randomUUID().slice(0, 8)}`;
    const author = api.as(`author of ${word}`);
    const id = await proposalBy(author, { title: `It says ${word}` });
    const staff = await api.staff('facilitator');
    if (state === 'hidden') await hide(staff, id);
    else await undo(author, state === 'erased' ? erasing : withdrawing, id);
    const found = [];
    for (const [name, caller] of Object.entries({ stranger: api.as('stranger'), author, facilitator: staff }))
      if ((await ids(word, caller)).includes(id)) found.push(name);
    expect(found).toEqual(finders);
  });

  it('fills no page and moves no other: hidden ones leave no gap', async () => {
    const said: string[] = [];
    for (let at = 0; at < 4; at += 1) said.push(await commentBy(api.as('Amal'), proposal, { words: `lacuna ${at}` }));
    await hide(await api.staff('facilitator'), said[2] ?? '');
    const { data } = await api.as('stranger').ask(looking, { slug, words: 'lacuna', first: 3 });
    expect(data.consultation.search).toMatchObject({ next: null, found: [{ id: said[3] }, { id: said[1] }, { id: said[0] }] });
  });

  it('is not found by words that were there before an edit', async () => {
    const id = await commentBy(api.as('Amal'), proposal, { words: 'palimpsest' });
    const input = { key: crypto.randomUUID(), comment: id, kind: 'FACT', language: 'en', words: 'written over' };
    await api.as('Amal').ask('mutation ($input: EditCommentInput!) { editComment(input: $input) { id } }', { input });
    expect(await ids('palimpsest')).toEqual([]);
    expect(await ids('written over')).toContain(id);
  });

  it('leaves nothing behind to be found by when it is erased', async () => {
    const word = 'vestigium';
    const id = await commentBy(api.as('Amal'), proposal, { words: word });
    expect(await api.rows(`select 1 from search_texts where words like '%' || $1 || '%'`, [word])).toHaveLength(1);
    await undo(api.as('Amal'), erasing, id);
    expect(await api.rows(`select 1 from search_texts where words like '%' || $1 || '%'`, [word])).toEqual([]);
  });

  it('what somebody says in an appeal is kept for no search', async () => {
    const author = api.as('appellant');
    const id = await commentBy(author, proposal, { words: 'To be hidden.' });
    await hide(await api.staff('facilitator'), id);
    const input = { key: crypto.randomUUID(), contribution: id, language: 'en', words: 'obiter dictum' };
    await author.ask('mutation ($input: AppealInput!) { appeal(input: $input) { id } }', { input });
    expect(await api.rows(`select 1 from search_texts where words like '%obiter%'`)).toEqual([]);
  });
});
