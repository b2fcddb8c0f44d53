import type { PageProps } from '../../engine/page.js';
import { Notice } from '@baraza/ui/Notice.js';
import layout from '@baraza/ui/layout.module.css';
import { useText } from '../../engine/text.js';
import { Refusal } from '../../features/forms/Refusal.js';
import { isHers } from '../../features/visits/hers.js';
import { NobodyHere } from '../../features/visits/NobodyHere.js';
import { OtherVisits } from '../../features/visits/OtherVisits.js';
import { WhosePhone } from '../../features/visits/WhosePhone.js';
import { Done } from '../../shell/Done.js';
import type { Data } from './page.server.js';

/** Whose phone this is, how to be done with it, and where else she is known. */
export function Page({ data: { me, elsewhere, isSaved }, returned }: PageProps<Data>) {
  const t = useText();
  if (!me || !isHers(me)) return <NobodyHere title={t('phone.title')} />;
  return (
    <section className={`${layout.stack} ${layout.loose}`}>
      <h1>{t('phone.title')}</h1>
      {isSaved && !returned && (
        <Notice icon="check" role="status">
          {t('phone.saved')}
        </Notice>
      )}
      <Refusal returned={returned} />
      <WhosePhone visit={me.visit} />
      <Done />
      <OtherVisits visits={elsewhere} />
    </section>
  );
}
