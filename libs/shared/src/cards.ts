/** The public cards: what everyone sees of a contribution. Pages ask for them, live events carry them. */

/** A text in the reader's language; both cards need it. */
export const textFragment = /* GraphQL */ `
  fragment Text on Text {
    words
    language
    direction
    original {
      words
      language
      direction
      languageName
    }
  }
`;

export const commentCard = /* GraphQL */ `
  fragment CommentCard on Comment {
    id
    parentId
    depth
    number
    replyCount
    kind
    isHidden
    publication
    author
    publishedOn
    changedOn
    usefulness {
      people
      useful
    }
    words {
      ...Text
    }
    suggestion {
      part
      language
      pieces {
        kind
        words
      }
      outcome
      answeredOn
      reason {
        words
        language
      }
    }
  }
`;

export const proposalCard = /* GraphQL */ `
  fragment ProposalCard on Proposal {
    id
    origin
    lineage
    isHidden
    publication
    author
    publishedOn
    stages
    themes {
      code
      name {
        words
      }
    }
    title {
      ...Text
    }
    commentCount
    stances {
      people
      agree
      unsure
      disagree
      shares {
        agree
        unsure
        disagree
      }
    }
  }
`;

export const cardFragments: string = textFragment + commentCard + proposalCard;
