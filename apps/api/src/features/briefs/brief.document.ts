import { type InterfaceLanguage, directionOf } from '@baraza/shared/languages';
import { publication } from '@baraza/shared/limits';
import type { CommentKind, Origin, Stage } from '@baraza/shared/vocabularies';
import type { Text } from '#features/languages/text.type.js';
import type { Say } from '#platform/locales.js';

/** A brief as the schema gives it. */
export type BriefContent = {
  readonly title: string;
  readonly subtitle: string;
  readonly premise: Text;
  /** Where the premise is taken from. */
  readonly source?: Text | null;
  readonly isDemo: boolean;
  readonly lastEvent: number;
  readonly madeOn: string;
  readonly people: number | null;
  readonly proposalCount: number;
  readonly commentCount: number;
  readonly hiddenCount: number;
  readonly proposals: readonly ProposalContent[];
};
export type ProposalContent = {
  readonly number: number;
  readonly origin: Origin;
  readonly title: Text;
  readonly problem: Text | null;
  readonly change: Text | null;
  readonly quotation: Text | null;
  readonly source: Text | null;
  readonly themes: readonly string[];
  readonly stages: readonly Stage[];
  readonly author: string | null;
  readonly publishedOn: string;
  readonly stances: { readonly people: number; readonly agree: number; readonly unsure: number; readonly disagree: number } | null;
  readonly comments: readonly CommentContent[];
  readonly hiddenCount: number;
};
export type CommentContent = {
  readonly kind: CommentKind;
  readonly author: string;
  readonly depth: number;
  readonly publishedOn: string;
  readonly words: Text;
  /** Its parent is hidden: it must not read as a reply to whatever stands above it. */
  readonly isReplyToHidden?: boolean;
};

/** Words with the language they are in; the note says that they are a rendering, and of what. */
type Passage = { words: string; language: string; direction: string; note: string | null };
type Quotation = { written: Passage; rendered: Passage | null; source: Passage | null };
type Stances = { sentence: string; parts: { kind: string; label: string; figure: number }[] };
type DocumentComment = { level: number; kind: string; about: string[]; passage: Passage };
type DocumentProposal = {
  number: number;
  title: Passage;
  facts: { label: string; value: string }[];
  quotation: Quotation | null;
  parts: { label: string; passage: Passage }[];
  stances: Stances;
  comments: DocumentComment[];
  remarks: string[];
};

/** What `brief.typ` prints: every word of it ready in the reader's language. */
export type BriefDocument = {
  language: InterfaceLanguage;
  direction: string;
  labels: Record<'name' | 'record' | 'premise' | 'heard' | 'contents' | 'quotation' | 'translation' | 'stances' | 'discussion' | 'page' | 'unprintable', string>;
  title: string;
  subtitle: string;
  notice: string | null;
  premise: Quotation;
  heard: string[];
  proposals: DocumentProposal[];
};

/** Replies further down stand as far in as these: narrower lines could not be read. */
const deepestLevel = 3;

export function briefDocument(brief: BriefContent, say: Say, language: InterfaceLanguage): BriefDocument {
  const most = commentsThatFit(brief);
  return {
    language,
    direction: directionOf(language),
    labels: labels(brief, say),
    title: brief.title,
    subtitle: brief.subtitle,
    notice: brief.isDemo ? say('brief.demo') : null,
    premise: quotation(brief.premise, brief.source ?? null),
    heard: [
      brief.people === null ? say('brief.people.few', { floor: publication.floor }) : say('brief.people', { people: brief.people }),
      say('brief.proposals', { count: brief.proposalCount }),
      say('brief.comments', { count: brief.commentCount }),
      say('brief.hidden', { count: brief.hiddenCount }),
    ],
    proposals: brief.proposals.map((each) => proposal(each, most, say)),
  };
}

function labels(brief: BriefContent, say: Say): BriefDocument['labels'] {
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

function proposal(content: ProposalContent, most: number, say: Say): DocumentProposal {
  const { comments, hiddenCount } = content;
  const rest = comments.length - most;
  return {
    number: content.number,
    title: { ...passage(content.title, say), note: null },
    facts: facts(content, say),
    quotation: content.quotation && quotation(content.quotation, content.source),
    parts: (['problem', 'change'] as const).flatMap((part) => {
      const text = content[part];
      return text ? [{ label: say(`brief.${part}`), passage: passage(text, say) }] : [];
    }),
    stances: stances(content.stances, say),
    comments: thread(comments.slice(0, most), say),
    remarks: [
      ...(comments.length === 0 ? [say('brief.comments', { count: 0 })] : []),
      ...(rest > 0 ? [say('brief.discussion.rest', { count: rest })] : []),
      ...(hiddenCount > 0 ? [say('brief.discussion.hidden', { count: hiddenCount })] : []),
    ],
  };
}

function facts(content: ProposalContent, say: Say): { label: string; value: string }[] {
  return [
    content.author ? { label: say('brief.author'), value: content.author } : { label: say('brief.kind'), value: say('brief.recommendation') },
    { label: say('brief.day'), value: content.publishedOn },
    { label: say('brief.themes'), value: content.themes.join(' · ') },
    { label: say('brief.stages'), value: content.stages.map((stage) => say(`stage.${stage}`)).join(' · ') },
  ].filter(({ value }) => value !== '');
}

function stances(figures: ProposalContent['stances'], say: Say): Stances {
  if (!figures) return { sentence: say('brief.stances.few', { floor: publication.floor }), parts: [] };
  return {
    sentence: say('brief.stances.people', { people: figures.people }),
    parts: (['agree', 'unsure', 'disagree'] as const).map((kind) => ({ kind, label: say(`stance.${kind.toUpperCase()}`), figure: figures[kind] })),
  };
}

/** Where a parent is not shown the reply moves up to the level below the comment before it, and says that it is a reply. */
function thread(comments: readonly CommentContent[], say: Say): DocumentComment[] {
  let level = -1;
  return comments.map((comment) => {
    level = Math.min(comment.depth, level + 1, deepestLevel);
    const relation = comment.isReplyToHidden ? [say('brief.replyToHidden')] : comment.depth > 0 ? [say('brief.reply')] : [];
    return { level, kind: say(`kind.${comment.kind}`), about: [...relation, comment.author, comment.publishedOn], passage: passage(comment.words, say) };
  });
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
export function commentsThatFit({ proposals }: Pick<BriefContent, 'proposals'>, most = mostSigns): number {
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
