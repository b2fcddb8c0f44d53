import type { InterfaceLanguage } from '@baraza/shared/languages';
import { consultation } from './journey.js';
import { Person } from './person.js';

const texts = {
  ar: { sentence: 'لا أحد يقول لهم لماذا.', words: 'لا مكتب يقول لهم لماذا.', before: 'ينتظر الناس سنوات.' },
  en: { sentence: 'Nobody tells them why.', words: 'No office tells them why.', before: 'People wait for years.' },
};

/** A proposal with a history, and a comment that suggests other words for a sentence of it. */
export async function reworded(address: string, reader: InterfaceLanguage): Promise<{ proposal: string; comment: string }> {
  const language = reader === 'ar' ? 'ar' : 'en';
  const { sentence, words, before } = texts[language];
  const [author, other] = [new Person(address), new Person(address)];
  const soon = () => Date.now() + 10_000;
  const key = () => crypto.randomUUID();
  const said = { language, title: before, change: before, themes: ['justice'], stages: ['TRANSIT'] };
  const { propose } = await author.insist<{ propose: { id: string } }>(
    'mutation ($input: ProposeInput!) { propose(input: $input) { id } }',
    { input: { ...said, key: key(), consultation, problem: before } },
    soon(),
  );
  const suggest = async (proposed: object) => {
    const input = { key: key(), proposal: propose.id, kind: 'SUGGESTION', language, words: before, proposed };
    const query = 'mutation ($input: CommentInput!) { comment(input: $input) { id } }';
    return (await other.insist<{ comment: { id: string } }>(query, { input }, soon())).comment.id;
  };
  await suggest({ part: 'CHANGE', place: 0, sentence: before, words });
  await author.insist(
    'mutation ($input: EditProposalInput!) { editProposal(input: $input) { id } }',
    { input: { ...said, key: key(), proposal: propose.id, problem: `${before} ${sentence}`, meaningChanged: true } },
    soon(),
  );
  return { proposal: propose.id, comment: await suggest({ part: 'PROBLEM', place: 1, sentence, words }) };
}
