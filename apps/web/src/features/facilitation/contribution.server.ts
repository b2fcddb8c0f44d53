import { Refused, type Ask } from '@baraza/shared/web';
import { CommentToDecide, ProposalToDecide, type CommentToDecideQuery, type TextFragment } from '../../gql.js';

type Read = CommentToDecideQuery['comment'];

/** What a facilitator decides on: a comment or a proposal, with its texts. */
export type Contribution = Pick<Read, 'author' | 'may' | 'decision'> & {
  readonly id: string;
  readonly texts: readonly TextFragment[];
  /** Where it stands, without the language. */
  readonly place: string;
};

export async function contributionOf(ask: Ask, id: string): Promise<Contribution> {
  try {
    const { comment } = await ask(CommentToDecide, { id });
    return { ...comment, id, texts: shown([comment.words]), place: `p/${comment.proposal.id}#c-${id}` };
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.code !== 'NOT_FOUND') throw cause;
  }
  const { proposal } = await ask(ProposalToDecide, { id });
  return { ...proposal, id, texts: shown([proposal.title, proposal.problem, proposal.change]), place: `p/${id}` };
}

const shown = (texts: readonly (TextFragment | null)[]): readonly TextFragment[] => texts.filter((text) => text !== null);
