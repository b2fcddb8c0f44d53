import { Api } from '../../../test/api.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

const detected = async (words: string) => {
  const { data } = await api.as('reader').ask('query ($words: String!) { languagesOf(words: $words) { tag } }', { words });
  return data.languagesOf.map(({ tag }: { tag: string }) => tag);
};

test.each([
  ['ar', 'أريد أن أعمل وأتعلم في هذا البلد'],
  ['fr', 'Je voudrais travailler ici avec ma famille'],
  ['so', 'Waxaan rabaa inaan halkan ka shaqeeyo'],
  ['fa-AF', 'من می خواهم اینجا کار کنم و درس بخوانم'],
  ['uk', 'Я хочу працювати тут і вчити мову'],
])('a text seems to be written in %s', async (tag, words) => expect(await detected(words)).toEqual([tag]));

test('of Amharic and Tigrinya both are named: nothing tells them apart', async () => {
  expect(await detected('ኣነ ክሰርሕ እደሊ ኣብዚ ሃገር ምስ ስድራይ')).toEqual(['am', 'ti']);
});

test('of few words, of numbers, and of a language nobody writes in here, nothing is said', async () => {
  for (const words of ['', 'Hola', '12345 67890 12345 67890 12345', '我们在这里等待已经很多年了没有人告诉我们为什么']) {
    expect(await detected(words)).toEqual([]);
  }
});
