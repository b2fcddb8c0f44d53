/** Something only the key opens. On a borrowed phone the key is in memory alone: when it is gone, this is noise. */
export type Sealed = { readonly nonce: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const cipher = 'AES-GCM';

export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: cipher, length: 256 }, false, ['encrypt', 'decrypt']);

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: cipher, iv: nonce }, key, new TextEncoder().encode(JSON.stringify(value)));
  return { nonce, bytes };
}

/** What was sealed; null when this is not its key, or it was changed, whatever lies there now. */
export async function unseal<Value>(key: CryptoKey, sealed: Sealed): Promise<Value | null> {
  try {
    const opened = await crypto.subtle.decrypt({ name: cipher, iv: sealed.nonce }, key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(opened)) as Value;
  } catch {
    return null;
  }
}

/** Whether something was closed at the same time: nothing is closed twice alike. */
export const isSame =
  (one: Sealed) =>
  (other: Sealed): boolean =>
    String(one.nonce) === String(other.nonce);
