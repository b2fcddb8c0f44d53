/** Where the key of what is sealed lies: with the tab, whose name no server sees, or beside what it seals, on a phone of her own. */
type KeyPlace = { readonly read: () => string; readonly write: (key: string) => void };

export const withTab: KeyPlace = { read: () => window.name, write: (key) => (window.name = key) };
export const onPhone: KeyPlace = {
  read: () => localStorage.getItem('draft key') ?? '',
  write: (key) => localStorage.setItem('draft key', key),
};

const nonceBytes = 12;

/**
 * Seals a text (AES-256-GCM). Browsers write what a tab keeps to the disk, and leave it there after they forgot it: so what is
 * written to the disk are no words. Null where pages come without TLS, and browsers seal nothing.
 */
export async function sealed(text: string, place: KeyPlace): Promise<string | null> {
  const key = await keyAt(place);
  if (!key) return null;
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return hexOf(iv) + hexOf(new Uint8Array(body));
}

/** The text again; null where its key is gone. */
export async function opened(hex: string, place: KeyPlace): Promise<string | null> {
  const key = await keyAt(place);
  if (!key) return null;
  const bytes = bytesOf(hex);
  const iv = bytes.slice(0, nonceBytes);
  const body = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(nonceBytes)).catch(() => null);
  return body && new TextDecoder().decode(body);
}

async function keyAt({ read, write }: KeyPlace): Promise<CryptoKey | null> {
  if (!crypto.subtle) return null;
  if (!/^[0-9a-f]{64}$/.test(read())) write(hexOf(crypto.getRandomValues(new Uint8Array(32))));
  return crypto.subtle.importKey('raw', bytesOf(read()), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
