import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Within the site only: an old browser that sends no Origin is known by it.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
    .map((power) => `${power}=()`)
    .join(', '),
};

/** What every answer carries, whatever it answers. A header that is already there stays. */
export function guard(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(everywhere)) if (!reply.hasHeader(name)) void reply.header(name, value);
  if (reply.hasHeader('content-security-policy')) return;
  // No page: nothing runs in it, and search engines do not list it. A page says itself whether they may.
  void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox").header('x-robots-tag', 'noindex');
}

/** What a page may load: its own script, and the one constant set of style rules that stands in it, known by its hash. */
export function pagePolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
