import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** What a page could ask of a device; ours ask for nothing but the passkeys of staff. */
const powers = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
  ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];
const ours = ['publickey-credentials-create', 'publickey-credentials-get'];

/** What every answer carries, whatever it answers. */
export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Within the site only: an old browser that sends no Origin is known by it.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [...powers.map((power) => `${power}=()`), ...ours.map((power) => `${power}=(self)`)].join(', '),
};

/** A script has no powers of its own, whatever it is told; on a slow line each of these bytes counts. */
const { 'permissions-policy': _, ...ofFiles } = everywhere;

const isFile = ({ statusCode, request }: FastifyReply): boolean => statusCode === 200 && request.url.startsWith('/assets/');

/** Over TLS: never again without it. */
const onlyByTls = 'max-age=63072000; includeSubDomains';

export const noPagePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Where browsers tell what they forbade. */
export const reportAddress = '/report';

/** Puts them on an answer. A header that is already there stays. */
export function guard(reply: FastifyReply): void {
  if (reply.request.protocol === 'https') void reply.header('strict-transport-security', onlyByTls);
  for (const [name, value] of Object.entries(isFile(reply) ? ofFiles : everywhere))
    if (!reply.hasHeader(name)) void reply.header(name, value);
  if (reply.hasHeader('content-security-policy')) return;
  // No page: nothing runs in it, and search engines do not list it. A page says itself whether they may.
  void reply.header('content-security-policy', noPagePolicy).header('x-robots-tag', 'noindex');
}

const hashes = new Map<string, string>();

/** The rules are one constant text: its hash is made once. */
function hashOf(styles: string): string {
  const known = hashes.get(styles);
  if (known) return known;
  const hash = createHash('sha256').update(styles).digest('base64');
  hashes.clear();
  hashes.set(styles, hash);
  return hash;
}

/** What a page may load: its own script, and the one constant set of style rules that stands in it, known by its hash. */
export function pagePolicy(styles: string, isSecure: boolean): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hashOf(styles)}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // Markup goes in by one door, and behind it stands who lets our own drawings through and nothing else.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    `report-uri ${reportAddress}`,
    // The newer way of telling works over TLS alone, and where it is named the older one is not used.
    ...(isSecure ? ['report-to csp'] : []),
  ].join('; ');
}

/** What every page says beside its text: what it may load and, over TLS, where to tell of what it may not. */
export function pageHeaders(styles: string, isSecure: boolean): Readonly<Record<string, string>> {
  const policy = { 'content-security-policy': pagePolicy(styles, isSecure) };
  return isSecure ? { ...policy, 'reporting-endpoints': `csp="${reportAddress}"` } : policy;
}

/** All that a page says before its text, in one piece: for those that are sent past `guard`. */
export function guardedPageHeaders(styles: string, isSecure: boolean): Readonly<Record<string, string>> {
  return { ...(isSecure ? { 'strict-transport-security': onlyByTls } : {}), ...everywhere, ...pageHeaders(styles, isSecure) };
}

/** In development a page's scripts and styles are many, and some stand in it or come over a line of their own. */
export const developmentPolicy = "default-src 'self' 'unsafe-inline' data: ws: wss:; frame-ancestors 'none'";
