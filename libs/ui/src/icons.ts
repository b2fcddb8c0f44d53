import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import reply from 'lucide-static/icons/reply.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import sheet from 'lucide-static/icons/sheet.svg?raw';
import wifiOff from 'lucide-static/icons/wifi-off.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

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
  open: shapes(chevronDown),
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
