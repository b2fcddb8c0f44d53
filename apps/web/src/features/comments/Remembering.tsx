import { useEffect, useState, type ChangeEvent } from 'react';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { readSeen, writeSeen } from './seen.js';
import { viewed } from './view.js';

export type RememberingProps = {
  readonly proposalId: string;
  readonly path: string;
  /** The number the page stands for, and that of the newest comment. */
  readonly readAt: number;
  readonly newest: number;
  readonly isOwn: boolean;
  /** Tells after which number comments are new to her. */
  readonly onSeen: (number: number | null) => void;
};

/** Remembers on the device how far she read, when she wants it; and leads to what is new since. */
export function Remembering({ proposalId, path, readAt, newest, isOwn, onSeen }: RememberingProps) {
  const t = useText();
  const [seen] = useState(() => readSeen(isOwn));
  const [isOn, setOn] = useState(seen !== null);
  const last = seen?.[proposalId] ?? null;

  useEffect(() => onSeen(last), [last, onSeen]);
  useEffect(() => {
    // Another tab may have forgotten everything, or begun to remember, meanwhile.
    const known = readSeen(isOwn);
    if (known) writeSeen(isOwn, { ...known, [proposalId]: readAt });
  }, [isOwn, proposalId, readAt]);
  useEffect(() => {
    const follow = () => setOn(readSeen(isOwn) !== null);
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [isOwn]);

  const choose = ({ currentTarget: { checked } }: ChangeEvent<HTMLInputElement>) => {
    writeSeen(isOwn, checked ? { ...readSeen(isOwn), [proposalId]: readAt } : null);
    setOn(checked);
  };

  return (
    <div className={layout.soft}>
      <label className={layout.row}>
        <input type="checkbox" checked={isOn} onChange={choose} aria-describedby="remember-hint" />
        {t('remember.label')}
      </label>
      <p id="remember-hint">{t(isOwn ? 'remember.own' : 'remember.borrowed')}</p>
      {isOn && last !== null && newest > last && <a href={`${viewed(path, { since: last })}#discussion`}>{t('thread.since')}</a>}
    </div>
  );
}
