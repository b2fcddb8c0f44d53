import { type InterfaceLanguage, directionOf } from '@baraza/shared/languages';
import { publication } from '@baraza/shared/limits';
import type { Text } from '#features/languages/text.type.js';
import type { Say } from '#platform/locales.js';
import { briefFigures, participationLines, type StanceFigures } from './brief.figures.js';
import type { Brief, BriefComment, BriefProposal } from './brief.type.js';

/** Words with the language they are in; the note says that they are a rendering, and of what. */
type Passage = { words: string; language: string; direction: string; note: string | null };
type Quotation = { written: Passage; rendered: Passage | null; source: Passage | null };
type CommentLine = { level: number; kind: string; about: string[]; passage: Passage };
type ProposalChapter = {
  number: number;
  title: Passage;
  facts: { label: string; value: string }[];
  quotation: Quotation | null;
  parts: { label: string; passage: Passage }[];
  stances: StanceFigures;
  comments: CommentLine[];
  remarks: string[];
};

/** What `brief.typ` prints: every word of it ready in the reader's language. */
export type BriefDocument = {
  language: InterfaceLanguage;
  direction: string;
  labels: Record<
    'name' | 'record' | 'premise' | 'heard' | 'contents' | 'quotation' | 'translation' | 'stances' | 'discussion' | 'page' | 'unprintable',
    string
  >;
  title: string;
  subtitle: string;
  notice: string | null;
  premise: Quotation;
  heard: string[];
  proposals: ProposalChapter[];
};

/** Replies further down stand as far in as these: narrower lines could not be read. */
const deepestLevel = 3;

export function briefDocument(brief: Brief, say: Say, language: InterfaceLanguage): BriefDocument {
  const most = commentsThatFit(brief);
  return {
    language,
    direction: directionOf(language),
    labels: labels(brief, say),
    title: brief.title,
    subtitle: brief.subtitle,
    notice: brief.isDemo ? say('brief.demo') : null,
    premise: quotation(brief.premise, brief.source),
    heard: [
      brief.people === null ? say('brief.people.few', { floor: publication.floor }) : say('brief.people', { people: brief.people }),
      ...participationLines(brief, say, language),
      say('brief.proposals', { count: brief.proposalCount }),
      say('brief.comments', { count: brief.commentCount }),
      say('brief.hidden', { count: brief.hiddenCount }),
      ...(brief.takenBackCount > 0 ? [say('brief.takenBack', { count: brief.takenBackCount })] : []),
    ],
    proposals: brief.proposals.map((proposal) => chapter(proposal, most, say, language)),
  };
}

function labels(brief: Brief, say: Say): BriefDocument['labels'] {
  return {
    name: say('brief.name'),
    record: say('brief.record', { number: brief.lastEvent, day: brief.madeOn }),
    premise: say('brief.premise'),
    heard: say('brief.heard'),
    contents: say('brief.contents'),
    quotation: say('brief.quotation'),
    translation: say('brief.translation'),
    stances: say('brief.stances'),
    discussion: say('brief.discussion'),
    page: say('brief.page', { page: '{page}', pages: '{pages}' }), // filled where pages are counted
    unprintable: say('brief.unprintable', { sign: '{sign}' }),
  };
}

function chapter(proposal: BriefProposal, most: number, say: Say, language: InterfaceLanguage): ProposalChapter {
  const { comments, hiddenCount, stances, quotation: quoted, source } = proposal;
  const rest = comments.length - most;
  return {
    number: proposal.number,
    title: { ...passage(proposal.title, say), note: null },
    facts: facts(proposal, say),
    quotation: quoted && quotation(quoted, source),
    parts: (['problem', 'change'] as const).flatMap((part) => {
      const text = proposal[part];
      return text ? [{ label: say(`brief.${part}`), passage: passage(text, say) }] : [];
    }),
    stances: proposal.mergedInto
      ? { sentence: say('brief.stances.merged', { number: proposal.mergedInto }), parts: [], groups: [] }
      : briefFigures(stances, say, language),
    comments: thread(comments.slice(0, most), say),
    remarks: [
      ...(comments.length === 0 ? [say('brief.comments', { count: 0 })] : []),
      ...(rest > 0 ? [say('brief.discussion.rest', { count: rest })] : []),
      ...(hiddenCount > 0 ? [say('brief.discussion.hidden', { count: hiddenCount })] : []),
    ],
  };
}

function facts(proposal: BriefProposal, say: Say): { label: string; value: string }[] {
  return [
    { label: say('brief.mergedInto'), value: proposal.mergedInto === null ? '' : String(proposal.mergedInto) },
    proposal.author
      ? { label: say('brief.author'), value: proposal.author }
      : { label: say('brief.kind'), value: say('brief.recommendation') },
    { label: say('brief.day'), value: proposal.publishedOn },
    { label: say('brief.wording'), value: proposal.wordingNumber > 1 ? `${proposal.wordingNumber} · ${proposal.wordedOn}` : '' },
    { label: say('brief.themes'), value: proposal.themes.join(' · ') },
    { label: say('brief.stages'), value: proposal.stages.map((stage) => say(`stage.${stage}`)).join(' · ') },
  ].filter(({ value }) => value !== '');
}

/** Where a parent is not shown the reply moves up to the level below the comment before it, and says that it is a reply. */
function thread(comments: readonly BriefComment[], say: Say): CommentLine[] {
  let level = -1;
  return comments.map((comment) => {
    level = Math.min(comment.depth, level + 1, deepestLevel);
    const about = [...relation(comment, say), comment.author, comment.publishedOn];
    return { level, kind: say(`kind.${comment.kind}`), about, passage: passage(comment.words, say) };
  });
}

function relation({ depth, isReplyToHidden }: BriefComment, say: Say): string[] {
  if (isReplyToHidden) return [say('brief.replyToHidden')];
  return depth > 0 ? [say('brief.reply')] : [];
}

function passage({ words, language, direction, original }: Text, say: Say): Passage {
  return { words, language, direction, note: original && say('brief.translated', { language: original.languageName }) };
}

/** A quotation stands as it was written; its rendering follows it. */
function quotation(text: Text, source: Text | null): Quotation {
  const plain = ({ words, language, direction }: Omit<Text, 'original'>) => ({ words, language, direction, note: null });
  return { written: plain(text.original ?? text), rendered: text.original && plain(text), source: source && plain(source) };
}

/** A comment and each line of it take space of the page and memory beside their signs: so many signs' worth. */
const weight = { comment: 200, line: 60 };
/** About 250 pages. The CSV has everything, whatever its size. */
const mostSigns = 750_000;

/** How many comments of each proposal the document holds: the same for all, and all of them unless the document became too long. */
export function commentsThatFit({ proposals }: Pick<Brief, 'proposals'>, most = mostSigns): number {
  const longest = Math.max(0, ...proposals.map(({ comments }) => comments.length));
  let signs = 0;
  for (let count = 0; count < longest; count += 1) {
    for (const { comments } of proposals) signs += spaceOf(comments[count]?.words.words);
    if (signs > most) return count;
  }
  return longest;
}

function spaceOf(words: string | undefined): number {
  return words === undefined ? 0 : words.length + words.split('\n').length * weight.line + weight.comment;
}
