import { Refused } from '@baraza/shared/web';
import type { PageContext } from '../../engine/page.js';
import { addressOf } from '../comments/view.js';
import {
  CommentToDecide,
  ProposalToDecide,
  type CommentToDecideQuery,
  type ConsultationToFacilitateFragment,
  type TextFragment,
} from '../../gql.js';

type Read = CommentToDecideQuery['comment'];

type Judged = Pick<Read, 'author' | 'isMine' | 'may' | 'decision'>;

/** What a facilitator decides on, and an author appeals about: a comment or a proposal, with its texts. */
export type Contribution = Judged & {
  readonly id: string;
  readonly texts: readonly TextFragment[];
  /** The address where it stands. */
  readonly place: string;
  /** Slug. */
  readonly consultation: string;
  readonly mayFacilitate: boolean;
  readonly mayOrganize: boolean;
};

/** The comment or the proposal of an address. */
export async function contributionOf({ ask, language, params }: PageContext): Promise<Contribution> {
  const id = params.contributionId ?? '';
  try {
    const { comment } = await ask(CommentToDecide, { id });
    const place = addressOf(`/${language}/p/${comment.proposal.id}`, id);
    return { ...judged(comment), ...served(comment.proposal.consultation), id, texts: shown([comment.words]), place };
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.code !== 'NOT_FOUND') throw cause;
  }
  const { proposal } = await ask(ProposalToDecide, { id });
  const texts = shown([proposal.title, proposal.problem, proposal.change]);
  return { ...judged(proposal), ...served(proposal.consultation), id, texts, place: `/${language}/p/${id}` };
}

const judged = ({ author, isMine, may, decision }: Judged) => ({ author, isMine, may, decision });

const served = ({ slug, may }: ConsultationToFacilitateFragment) => ({
  consultation: slug,
  mayFacilitate: may.facilitate,
  mayOrganize: may.export,
});

const shown = (texts: readonly (TextFragment | null)[]): readonly TextFragment[] => texts.filter((text) => text !== null);
