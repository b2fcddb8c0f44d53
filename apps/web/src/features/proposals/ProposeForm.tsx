import type { ReactNode } from 'react';
import { limits } from '@baraza/shared/limits';
import { Stage } from '@baraza/shared/vocabularies';
import { Button } from '@baraza/ui/Button.js';
import { Chips } from '@baraza/ui/Chips.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';
import type { ProposePageQuery } from '../../gql.js';
import { faultWords } from '../forms/faults.js';
import { Refusal } from '../forms/Refusal.js';
import { keyFor, typedIn, type Written } from '../forms/typed.js';
import { VersionField } from '../forms/VersionField.js';
import { WatchedField } from '../hints/WatchedField.js';
import { ShownAs } from '../people/ShownAs.js';
import { LanguageQuestion } from '../texts/LanguageQuestion.js';
import { MeaningField } from '../texts/MeaningField.js';
import { WrittenIn } from '../texts/WrittenIn.js';

type Props = {
  readonly of: { readonly consultation: Pick<ProposePageQuery['consultation'], 'themes'>; readonly key: string };
  readonly author: string | null;
  readonly returned: Returned | null;
  /** What it begins with. */
  readonly written?: Written | undefined;
  /** What its button says. */
  readonly send?: string | undefined;
  /** What else can be done with it. */
  readonly more?: ReactNode;
  /** Whether its words of now will stay readable beside the new ones. */
  readonly keepsHistory?: boolean;
  /** Which of its states she read, where she edits one. */
  readonly version?: string;
};

/** What one fills in to propose: a few words, what is wrong, what should change, where and about what. */
export function ProposeForm({ of: { consultation, key }, author, returned, written, send, more, keepsHistory = false, version }: Props) {
  const t = useText();
  const typed = typedIn(returned, written);
  const faults = faultWords(t, returned);
  const labels = {
    title: t('propose.titleLabel'),
    problem: t('propose.problem'),
    change: t('propose.change'),
    stages: t('propose.stages'),
    themes: t('propose.themes'),
    language: t('text.language'),
    meaning: t('meaning.label'),
  };
  const text = (name: 'title' | 'problem' | 'change') => {
    const field = { id: name, name, limit: limits[name], required: true };
    return { ...field, label: labels[name], fault: faults[name], defaultValue: typed.one(name) };
  };
  return (
    <form className={`${layout.stack} ${layout.loose}`} method="post" noValidate autoComplete="off">
      <Refusal returned={returned} labels={labels} />
      <LanguageQuestion returned={returned} />
      <input type="hidden" name="key" value={keyFor(returned, key)} />
      <VersionField version={version} />
      <WatchedField {...text('title')} hint={t('propose.titleHint')} />
      <WatchedField {...text('problem')} hint={t('form.careful')} isLong />
      <WatchedField {...text('change')} hint={t('propose.changeHint')} isLong />
      <Chips
        type="checkbox"
        id="stages"
        name="stages"
        label={labels.stages}
        hint={t('propose.oneOrMore')}
        fault={faults.stages}
        choices={Object.values(Stage).map((stage) => ({ value: stage, words: t(`stage.${stage}`) }))}
        chosen={typed.all('stages')}
      />
      <Chips
        type="checkbox"
        id="themes"
        name="themes"
        label={labels.themes}
        hint={t('propose.oneOrMore')}
        fault={faults.themes}
        choices={consultation.themes.map(({ code, name }) => ({ value: code, words: name.words }))}
        chosen={typed.all('themes')}
      />
      {keepsHistory && <MeaningField chosen={typed.one('meaning')} fault={faults.meaning} />}
      <WrittenIn chosen={typed.one('language')} fault={faults.language} />
      <div className={layout.row}>
        <Button look="main" icon="send">
          {send ?? t('form.send')}
        </Button>
        <ShownAs author={author} />
      </div>
      {more}
    </form>
  );
}
