import arrowLeft from 'lucide-static/dist/esm/icons/arrow-left.mjs';
import check from 'lucide-static/dist/esm/icons/check.mjs';
import eye from 'lucide-static/dist/esm/icons/eye.mjs';
import eyeOff from 'lucide-static/dist/esm/icons/eye-off.mjs';
import fileText from 'lucide-static/dist/esm/icons/file-text.mjs';
import info from 'lucide-static/dist/esm/icons/info.mjs';
import languages from 'lucide-static/dist/esm/icons/languages.mjs';
import messageCircle from 'lucide-static/dist/esm/icons/message-circle.mjs';
import plus from 'lucide-static/dist/esm/icons/plus.mjs';
import reply from 'lucide-static/dist/esm/icons/reply.mjs';
import send from 'lucide-static/dist/esm/icons/send.mjs';
import sheet from 'lucide-static/dist/esm/icons/sheet.mjs';
import wifiOff from 'lucide-static/dist/esm/icons/wifi-off.mjs';
import x from 'lucide-static/dist/esm/icons/x.mjs';

/** What stands inside the file's <svg>, without the line breaks. */
function shapes(svg: string): string {
  const start = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return svg.slice(start, svg.lastIndexOf('<')).replace(/\s*\n\s*/g, '');
}

/** The icons in use, drawn by Lucide: only these reach a page. */
export const icons = {
  back: shapes(arrowLeft),
  check: shapes(check),
  close: shapes(x),
  discussion: shapes(messageCircle),
  document: shapes(fileText),
  hide: shapes(eyeOff),
  info: shapes(info),
  languages: shapes(languages),
  offline: shapes(wifiOff),
  plus: shapes(plus),
  reply: shapes(reply),
  restore: shapes(eye),
  send: shapes(send),
  table: shapes(sheet),
  /** Neither yes nor no: Lucide has no such sign, so it is drawn here in its manner. */
  unsure: '<path d="M4 14c2-5 5.3-5 8-2s6 3 8-2"/>',
} as const;

export type IconName = keyof typeof icons;

/** Icons that point along the line of reading. */
export const turning: ReadonlySet<IconName> = new Set(['back', 'reply', 'send']);
