import { ButtonLink } from '@baraza/ui/Button.js';
import { Card } from '@baraza/ui/Card.js';
import { Tag } from '@baraza/ui/Tag.js';
import layout from '@baraza/ui/layout.module.css';
import { usePage } from '../../engine/page-context.js';
import { useText } from '../../engine/text.js';
import type { MinePageQuery } from '../../gql.js';
import { addressOf } from '../comments/view.js';
import { AppealLink } from '../facilitation/AppealLink.js';
import { DecisionWords } from '../facilitation/DecisionWords.js';
import { AskedMerges } from '../lineage/AskedMerges.js';
import { Words } from '../texts/Words.js';
import { OwnLinks } from './OwnLinks.js';

/** One thing she said: where, under which name, who can read it now. */
export function OwnItem({ of }: { of: MinePageQuery['mine']['contributions'][number] }) {
  const t = useText();
  const { language } = usePage();
  const { id, noun, proposalId, kind, pseudonym, publishedOn, publication, isHidden, title, texts, consultation, decision, may, merges } =
    of;
  const path = `/${language}/p/${proposalId}`;
  const isComment = noun === 'COMMENT';
  const state = isHidden ? 'HIDDEN' : publication;
  return (
    <Card>
      <div className={`${layout.row} ${layout.soft}`}>
        {pseudonym && <bdi>{pseudonym}</bdi>}
        {kind && <Tag>{t(`kind.${kind}`)}</Tag>}
        <span>{publishedOn}</span>
      </div>
      <p className={layout.soft}>
        <Words of={consultation.title} as="span" />
      </p>
      {isComment && title && <p className={layout.soft}>{t('mine.below', { title: title.words })}</p>}
      {texts.slice(0, 1).map((text) => (
        <Words key={text.words} of={text} />
      ))}
      <p>
        <b>{state !== 'ERASED' && t(`mine.state.${state}`)}</b>
      </p>
      {decision && <DecisionWords of={decision} />}
      <AskedMerges of={merges} />
      <div className={layout.row}>
        <ButtonLink look="bare" href={isComment ? addressOf(path, id) : path}>
          {t('mine.place')}
        </ButtonLink>
        {isHidden && <AppealLink contributionId={id} />}
        <OwnLinks contributionId={id} may={may} />
      </div>
    </Card>
  );
}
