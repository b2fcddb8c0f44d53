import { aComment, commenting, person, slug } from './client.mjs';

const reading = 'query ($slug: String!) { consultation(slug: $slug) { cards { text { words } } } }';
const languages = ['en', 'ar', 'fr', 'es'];

/** Puts comments on a proposal, made of sentences of the demo's own texts in its languages: as long and as mixed as what people write, and nobody's words. */
export async function fillThread(address, proposal, count) {
  const sentences = (await Promise.all(languages.map((language) => sentencesIn(address, language)))).flat();
  for (let place = 0; place < count; place += 1) {
    const { words, language } = sentences[(place * 7) % sentences.length];
    await person(address)(commenting, aComment(proposal, `${words} (${place + 1})`, language));
  }
}

async function sentencesIn(address, language) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, origin: address },
    body: JSON.stringify({ query: reading, variables: { slug } }),
  });
  const { data } = await response.json();
  return data.consultation.cards.map(({ text }) => ({ words: text.words.slice(0, 400), language }));
}
