import { aComment, commenting, person, request, slug } from './client.mjs';
import { report } from './figures.mjs';

/** How many statements each page costs, the first time and the second. */
export async function countStatements({ address, used }, proposal) {
  const paths = {
    'the start': '/en',
    'the consultation': `/en/c/${slug}`,
    'about the consultation': `/en/c/${slug}/about`,
    'the proposal with 30 comments': `/en/p/${proposal}`,
    'the same in Arabic': `/ar/p/${proposal}`,
    'making a proposal': `/en/c/${slug}/propose`,
    commenting: `/en/p/${proposal}/comment`,
    'taking a stance': `/en/p/${proposal}/stance?kind=AGREE`,
  };
  const cost = async (path) => {
    const { statements } = await used();
    const { status } = await request(address + path, { headers: { accept: 'text/html' } });
    const after = await used();
    return status === 200 ? after.statements - statements : `answered ${status}`;
  };
  const figures = [];
  for (const [name, path] of Object.entries(paths)) figures.push([name, `${await cost(path)}`, `then ${await cost(path)}`]);
  const ask = person(address);
  const comment = async () => {
    const { statements } = await used();
    await ask(commenting, aComment(proposal, 'Technical words.'));
    return (await used()).statements - statements;
  };
  figures.push(['a comment that is sent', `${await comment()} by a stranger`, `then ${await comment()}`]);
  report('SQL statements per page', 'counted at the driver, nobody listening; goal: 12 at most', figures);
}
