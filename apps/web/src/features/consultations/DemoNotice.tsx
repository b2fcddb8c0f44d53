import { Notice } from '@baraza/ui/Notice.js';
import { useText } from '../../engine/text.js';

/** Says at the top what a demo must say: nobody is bound by it. */
export function DemoNotice() {
  const t = useText();
  return <Notice>{t('demo.notBinding')}</Notice>;
}
