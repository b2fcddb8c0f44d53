import type { PageProps } from '../../engine/page.js';
import { Discussion } from '../../features/comments/Discussion.js';
import { ProposalText } from '../../features/proposals/ProposalText.js';
import { StanceSection } from '../../features/stances/StanceSection.js';
import css from './Page.module.css';
import type { Data } from './page.server.js';

/** A proposal, what people think of it, and what they say about it. */
export function Page({ data: { me, proposal, view, elsewhere } }: PageProps<Data>) {
  return (
    <div className={css.columns}>
      <div className={css.column} data-anchor="">
        <ProposalText of={proposal} />
        {proposal.lineage !== 'MERGED_INTO' && <StanceSection of={proposal} />}
      </div>
      <Discussion of={proposal} view={view} elsewhere={elsewhere} visit={me?.visit ?? null} />
    </div>
  );
}
