import { Appeal } from '#features/appeals/appeal.entity.js';
import { Author } from '#features/authors/author.entity.js';
import { AuthorCode } from '#features/authors/author-code.entity.js';
import { Reset } from '#features/administration/reset.entity.js';
import { Card } from '#features/consultations/card.entity.js';
import { Consultation } from '#features/consultations/consultation.entity.js';
import { HeldRole } from '#features/consultations/held-role.entity.js';
import { Participant } from '#features/consultations/participant.entity.js';
import { Phase } from '#features/consultations/phase.entity.js';
import { Suspension } from '#features/consultations/suspension.entity.js';
import { Theme } from '#features/consultations/theme.entity.js';
import { Draft } from '#features/drafts/draft.entity.js';
import { Comment } from '#features/comments/comment.entity.js';
import { Place } from '#features/comments/place.entity.js';
import { Thread } from '#features/comments/thread.entity.js';
import { Rating } from '#features/ratings/rating.entity.js';
import { Suggestion } from '#features/comments/suggestion.entity.js';
import { Decision } from '#features/facilitation/decision.entity.js';
import { Batch } from '#features/invitations/batch.entity.js';
import { Invitation } from '#features/invitations/invitation.entity.js';
import { Rendering } from '#features/languages/rendering.entity.js';
import { SearchText } from '#features/languages/search-text.entity.js';
import { Revision } from '#features/languages/revision.entity.js';
import { Wording } from '#features/languages/wording.entity.js';
import { Joiner } from '#features/lineage/joiner.entity.js';
import { Merge } from '#features/lineage/merge.entity.js';
import { Person } from '#features/people/person.entity.js';
import { Proposal } from '#features/proposals/proposal.entity.js';
import { ProgrammeItem } from '#features/sessions/programme-item.entity.js';
import { Session } from '#features/sessions/session.entity.js';
import { Passkey } from '#features/staff/passkey.entity.js';
import { SpentChallenge } from '#features/staff/spent-challenge.entity.js';
import { Staff } from '#features/staff/staff.entity.js';
import { Figure } from '#features/stances/figure.entity.js';
import { Stance } from '#features/stances/stance.entity.js';
import { Link } from '#features/visits/link.entity.js';
import { Receipt } from '#features/visits/receipt.entity.js';
import { Visit } from '#features/visits/visit.entity.js';
import { SecretCheck } from '#platform/db/secret-check.entity.js';
import { Erasure } from '#platform/db/erasure.entity.js';
import { Key } from '#platform/db/key.entity.js';
import { Event } from '#platform/live/event.entity.js';

/** Every table of the product. */
export const entities = [
  Person,
  Visit,
  Link,
  Receipt,
  Wording,
  Rendering,
  SearchText,
  Revision,
  Consultation,
  Phase,
  Theme,
  Card,
  Participant,
  HeldRole,
  Suspension,
  Batch,
  Reset,
  Invitation,
  Staff,
  Passkey,
  SpentChallenge,
  Proposal,
  Author,
  AuthorCode,
  Comment,
  Place,
  Thread,
  Rating,
  Draft,
  Suggestion,
  Stance,
  Figure,
  Merge,
  Joiner,
  Decision,
  Appeal,
  Session,
  ProgrammeItem,
  Key,
  Erasure,
  SecretCheck,
  Event,
];
