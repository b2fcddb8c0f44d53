import { Refused } from '@baraza/shared/web';
import type { PageContext } from '../../engine/page.js';
import { addressOf } from '../comments/place.server.js';
import { CommentToDecide, ProposalToDecide, type CommentToDecideQuery, type TextFragment } from '../../gql.js';

type Read = CommentToDecideQuery['comment'];

/** What a facilitator decides on: a comment or a proposal, with its texts. */
export type Contribution = Pick<Read, 'author' | 'may' | 'decision'> & {
  readonly id: string;
  readonly texts: readonly TextFragment[];
  /** The address where it stands. */
  readonly place: string;
};

/** The comment or the proposal of an address. */
export async function contributionOf({ ask, language, params }: PageContext): Promise<Contribution> {
  const id = params.contributionId ?? '';
  try {
    const { comment } = await ask(CommentToDecide, { id });
    const place = await addressOf(ask, { language, proposal: comment.proposal.id, comment: id });
    return { ...judged(comment), id, texts: shown([comment.words]), place };
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.code !== 'NOT_FOUND') throw cause;
  }
  const { proposal } = await ask(ProposalToDecide, { id });
  const texts = shown([proposal.title, proposal.problem, proposal.change]);
  return { ...judged(proposal), id, texts, place: `/${language}/p/${id}` };
}

const judged = ({ author, may, decision }: Pick<Read, 'author' | 'may' | 'decision'>) => ({ author, may, decision });

const shown = (texts: readonly (TextFragment | null)[]): readonly TextFragment[] => texts.filter((text) => text !== null);
