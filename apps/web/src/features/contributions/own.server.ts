import type { PageContext } from '../../engine/page.js';
import { addressOf } from '../comments/view.js';
import { OwnContribution, type OwnContributionQuery } from '../../gql.js';

/** Something of her own, with the address where it stands. */
export type Own = OwnContributionQuery['myContribution'] & { readonly place: string };

/** Her contribution of an address. */
export async function ownOf({ ask, language, params }: PageContext): Promise<Own> {
  const { myContribution } = await ask(OwnContribution, { id: params.contributionId ?? '' });
  const { id, noun, proposalId: proposal } = myContribution;
  const path = `/${language}/p/${proposal}`;
  return { ...myContribution, place: noun === 'COMMENT' ? addressOf(path, id) : path };
}
