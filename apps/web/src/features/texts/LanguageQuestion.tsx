import { contentLanguages, isContentLanguage } from '@baraza/shared/languages';
import { Button } from '@baraza/ui/Button.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import type { Returned } from '../../engine/page.js';
import { useText } from '../../engine/text.js';

/** Stands in a form that came back because its words seem to be in another language than she said: one tap says which, and sends. Asked once. */
export function LanguageQuestion({ returned }: { returned: Returned | null }) {
  const t = useText();
  const chosen = [returned?.typed['language'] ?? []].flat()[0] ?? '';
  const likely = returned?.refusal.faults['language']?.languages ?? [];
  const wasAsked = likely.length > 0 || returned?.typed['asked'] === 'yes';
  return (
    <>
      {wasAsked && <input type="hidden" name="asked" value="yes" />}
      {/* Enter presses the first button of a form: it says no language that nobody tapped. */}
      {likely.length > 0 && <button className={layout.unseen} tabIndex={-1} aria-hidden />}
      {likely.length > 0 && (
        <Notice>
          <div className={`${layout.stack} ${layout.tight}`}>
            <p>{t('language.which')}</p>
            <div className={layout.row}>
              {[...likely, chosen].filter(isContentLanguage).map((tag) => (
                <Button key={tag} name="written" value={tag} lang={tag}>
                  {contentLanguages[tag]}
                </Button>
              ))}
            </div>
          </div>
        </Notice>
      )}
    </>
  );
}
