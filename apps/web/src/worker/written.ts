import button from '@baraza/ui/Button.module.css';
import field from '@baraza/ui/Field.module.css';
import layout from '@baraza/ui/layout.module.css';
import type { RatingKind, StanceKind } from '@baraza/shared/vocabularies';
import type { Waits } from '../engine/outbox.js';
import type { Say } from '../engine/words/say.js';
import { escaped } from './frame.js';
import { kindOf } from './waits.js';

/** The fields people write into; all others are codes and keys, which nobody can mend here. */
const writtenFields = ['title', 'problem', 'change', 'proposed', 'words'] as const;
type Written = (typeof writtenFields)[number];
type Field = Waits['fields'][number];

const isWritten = (each: Field): each is readonly [Written, string] => writtenFields.some((name) => name === each[0]);

/** What a field is called in the form it was written in. */
export function labelOf(t: Say, name: string, fields: Waits['fields']): string {
  const isSuggestion = fields.some(([other]) => other === 'proposed');
  const labels: Readonly<Record<Written, string>> = {
    title: t('propose.titleLabel'),
    problem: t('propose.problem'),
    change: t('propose.change'),
    proposed: t('suggestion.proposed'),
    words: t(isSuggestion ? 'suggestion.why' : 'comment.words'),
  };
  return (labels as Readonly<Record<string, string>>)[name] ?? '';
}

/** What was said, to be read: the words, or what was chosen. */
export function said(t: Say, waits: Waits): string {
  const words = waits.fields.filter((each) => isWritten(each) && each[1] !== '').map(([, value]) => `<p dir="auto">${escaped(value)}</p>`);
  return chosen(t, waits) + words.join('');
}

/** A stance or a rating by its name; nothing where words were written. */
export function chosen(t: Say, { address, fields }: Waits): string {
  const kind = kindOf(address);
  if (kind !== 'stance' && kind !== 'rating') return '';
  const names: Readonly<Record<StanceKind | RatingKind | 'NONE', string>> = {
    AGREE: t('stance.AGREE'),
    UNSURE: t('stance.UNSURE'),
    DISAGREE: t('stance.DISAGREE'),
    USEFUL: t('rating.USEFUL'),
    NOT_USEFUL: t('rating.NOT_USEFUL'),
    NONE: t('rating.NONE'),
  };
  const [, code = ''] = fields.find(([name]) => name === 'kind') ?? [];
  return `<p>${escaped((names as Readonly<Record<string, string>>)[code] ?? '')}</p>`;
}

/** The form once more, to be mended and sent. Under the same key it still happens once. */
export function form(t: Say, { address, fields, refusal }: Waits, send: string): string {
  const faulty = typeof refusal === 'object' ? refusal.faults : {};
  const boxes = fields.filter(isWritten).map(([name, value]) => {
    const told = `class="${field.box}" name="${name}" dir="auto"${faulty[name] ? ' aria-invalid="true"' : ''}`;
    const box = name === 'title' ? `<input ${told} value="${escaped(value)}">` : `<textarea ${told} rows="4">${escaped(value)}</textarea>`;
    return `<label class="${field.field}"><span class="${field.label}">${escaped(labelOf(t, name, fields))}</span>${box}</label>`;
  });
  const hidden = fields
    .filter((each) => !isWritten(each))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  return `<form class="${layout.stack}" method="post" action="${escaped(address)}">${[...boxes, ...hidden].join('')}<div><button class="${button.button} ${button.main}">${escaped(send)}</button></div></form>`;
}
