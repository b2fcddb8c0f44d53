import type { Text } from '#features/languages/text.type.js';
import type { GroupStances } from '#features/stances/stances.type.js';
import type { Cell } from '#platform/documents/csv.js';
import type { Say } from '#platform/locales.js';
import type { Brief, BriefComment, BriefProposal } from './brief.type.js';

const columns = [
  'number',
  'contribution',
  'kind',
  'proposalNumber',
  'depth',
  'author',
  'day',
  'language',
  'title',
  'text',
  'original',
  'themes',
  'stages',
  'people',
  'agree',
  'unsure',
  'disagree',
  'event',
  'madeOn',
] as const;
type Row = Record<(typeof columns)[number], Cell>;

/** The brief as a table: the names of the columns, then a row for each contribution, every proposal followed by its thread. */
export function briefRows(brief: Brief, say: Say): Cell[][] {
  const rows = brief.proposals.flatMap((proposal) => [
    proposalRow(proposal, say),
    ...(proposal.stances?.byGroup ?? []).map((each) => groupRow(each, proposal.number, say)),
    ...proposal.comments.map((each) => commentRow(each, proposal.number, say)),
  ]);
  return [
    columns.map((column) => nameOf(column, say)),
    ...rows.map((row, index) => {
      const whole: Row = { ...row, number: index + 1, event: brief.lastEvent, madeOn: brief.madeOn };
      return columns.map((column) => whole[column]);
    }),
  ];
}

function nameOf(column: keyof Row, say: Say): string {
  if (column === 'agree' || column === 'unsure' || column === 'disagree') return say(`stance.${column.toUpperCase()}`);
  return say(`brief.csv.${column}`);
}

type OwnCells = Omit<Row, 'number' | 'event' | 'madeOn'>;

function proposalRow(proposal: BriefProposal, say: Say): OwnCells {
  const { title, quotation, problem, change, stances } = proposal;
  const texts = [quotation, problem, change].filter((text) => text !== null);
  const hasOriginal = [title, ...texts].some(({ original }) => original);
  return {
    contribution: say('brief.csv.proposal'),
    kind: kindOf(proposal, say),
    proposalNumber: proposal.number,
    depth: null,
    author: proposal.author,
    day: proposal.publishedOn,
    language: written(title).language,
    title: title.words,
    text: paragraphs(texts),
    original: hasOriginal ? paragraphs([title, ...texts].map(written)) : null,
    themes: proposal.themes.join('; '),
    stages: proposal.stages.map((stage) => say(`stage.${stage}`)).join('; '),
    people: stances?.people ?? null,
    agree: stances?.agree ?? null,
    unsure: stances?.unsure ?? null,
    disagree: stances?.disagree ?? null,
  };
}

/** What one group thinks of a proposal: a row of figures alone. */
function groupRow({ group, people, agree, unsure, disagree }: GroupStances, proposalNumber: number, say: Say): OwnCells {
  const nothing = {
    depth: null,
    author: null,
    day: null,
    language: null,
    title: null,
    text: null,
    original: null,
    themes: null,
    stages: null,
  };
  return {
    ...nothing,
    contribution: say('brief.csv.group'),
    kind: group ? say(`group.${group}`) : say('brief.figures.rest'),
    ...{ proposalNumber, people, agree, unsure, disagree },
  };
}

function kindOf({ author, mergedInto }: BriefProposal, say: Say): string | null {
  if (mergedInto !== null) return `${say('brief.mergedInto')} ${mergedInto}`;
  return author === null ? say('brief.recommendation') : null;
}

function commentRow(comment: BriefComment, proposalNumber: number, say: Say): OwnCells {
  return {
    contribution: say('brief.csv.comment'),
    kind: say(`kind.${comment.kind}`),
    proposalNumber,
    depth: comment.depth,
    author: comment.author,
    day: comment.publishedOn,
    language: written(comment.words).language,
    title: null,
    text: comment.words.words,
    original: comment.words.original?.words ?? null,
    themes: null,
    stages: null,
    people: null,
    agree: null,
    unsure: null,
    disagree: null,
  };
}

function written(text: Text): { words: string; language: string } {
  return text.original ?? text;
}

function paragraphs(texts: readonly { words: string }[]): string {
  return texts.map(({ words }) => words).join('\n\n');
}
