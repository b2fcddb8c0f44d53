import type { LiveEvent } from '@baraza/shared/live';
import type { ProposalCardFragment } from '../../gql.js';
import type { Data } from './page.server.js';

/** The list after an event: every event of this room carries the card of its proposal. */
export function live(data: Data, { kind, card }: LiveEvent): Data | 'reload' {
  if (data.consultation.may.facilitate) return 'reload';

  // What becomes one, or two again, changes how many there are.
  if (kind === 'proposal.merged' || kind === 'proposal.unmerged') return 'reload';
  const proposal = card as ProposalCardFragment;
  const { proposals, total, next } = data.consultation.proposals;
  if (proposals.some(({ id }) => id === proposal.id)) {
    const replaced = proposals.map((one) => (one.id === proposal.id ? proposal : one));
    return withProposals(data, { proposals: replaced });
  }
  if (kind !== 'proposal.published' || !fits(proposal, data)) return data;
  return withProposals(data, { proposals: next ? proposals : withLast(proposals, proposal), total: total + 1 });
}

type List = Data['consultation']['proposals']['proposals'];

/** After all that stand on their own: behind them come those that became part of others. */
function withLast(proposals: List, proposal: ProposalCardFragment): List {
  const standing = proposals.filter(({ lineage }) => lineage !== 'MERGED_INTO');
  return [...standing, proposal, ...proposals.slice(standing.length)];
}

function fits({ themes, stages }: ProposalCardFragment, { filter }: Data): boolean {
  const hasTheme = !filter.theme || themes.some(({ code }) => code === filter.theme);
  return hasTheme && (!filter.stage || stages.includes(filter.stage));
}

function withProposals(data: Data, part: Partial<Data['consultation']['proposals']>): Data {
  const { consultation } = data;
  return { ...data, consultation: { ...consultation, proposals: { ...consultation.proposals, ...part } } };
}
