import http from 'node:http';

const longestAnswer = 20_000;
const agent = new http.Agent({ keepAlive: true });

/** One request; the body as it came over the wire. */
export function request(address, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const asked = http.request(address, { method, headers, agent, timeout: longestAnswer }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Somebody who asks GraphQL, with a visit once she has contributed. */
export function person(address) {
  let cookie;
  return async (query, variables = {}) => {
    const headers = { 'content-type': 'application/json', origin: address, ...(cookie ? { cookie } : {}) };
    const answer = await request(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
    const { data, errors } = JSON.parse(answer.body.toString('utf8'));
    if (errors) throw new Error(`refused with ${errors[0].extensions.code}`);
    return data;
  };
}

export const slug = 'september-dialogue';

export const commenting = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';

/** What is sent to comment on a proposal. */
export const aComment = (proposal, words, language = 'en') => ({
  input: { key: crypto.randomUUID(), proposal, kind: 'FACT', language, words },
});

const reading = 'query ($id: ID!) { proposal(id: $id) { consultation { slug lastEvent } } }';

/** What a reader of a proposal joins. */
export async function roomOf(ask, proposal) {
  const { consultation } = (await ask(reading, { id: proposal })).proposal;
  return { consultation: consultation.slug, proposal, language: 'en', after: consultation.lastEvent };
}

/** Ids of the demo's proposals. */
export async function proposals(address) {
  const { consultation } = await person(address)(
    'query ($slug: String!) { consultation(slug: $slug) { proposals { proposals { id } } } }',
    { slug },
  );
  return consultation.proposals.proposals.map(({ id }) => id);
}
