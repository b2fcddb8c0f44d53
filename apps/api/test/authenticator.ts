import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type Asked = { readonly challenge: string };
/** What a test may make wrong. */
type Changes = { readonly origin?: string; readonly challenge?: string; readonly isVerified?: boolean; readonly counter?: number };

const url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();

/** A device with one passkey in it, as a browser and its authenticator would answer: WebAuthn without attestation, ES256. */
export class Authenticator {
  readonly id = randomBytes(32);
  readonly #key: KeyObject;
  readonly #public: Buffer;
  #counter = 0;

  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    // A COSE key: kty EC2, alg ES256, crv P-256, x, y.
    this.#public = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }

  /** Answers a request to make a passkey. */
  create(request: string, changes: Changes = {}): string {
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, this.#public]);
    const data = Buffer.concat([this.#about(changes, 0x40), attested]);
    // CBOR: { fmt: 'none', attStmt: {}, authData: data }.
    const head = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex');
    const length = Buffer.from([data.length >> 8, data.length & 255]);
    return this.#sent({
      clientDataJSON: url(this.#client('webauthn.create', request, changes)),
      attestationObject: url(Buffer.concat([head, length, data])),
      transports: ['internal'],
    });
  }

  /** Answers a request to sign. */
  get(request: string, changes: Changes = {}): string {
    const client = this.#client('webauthn.get', request, changes);
    const data = this.#about(changes);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#key);
    return this.#sent({ clientDataJSON: url(client), authenticatorData: url(data), signature: url(signature) });
  }

  #client(type: string, request: string, { origin = this.origin, challenge }: Changes): Buffer {
    const asked = JSON.parse(request) as Asked;
    return Buffer.from(JSON.stringify({ type, challenge: challenge ?? asked.challenge, origin, crossOrigin: false }));
  }

  /** For whom, that somebody was there and showed who she is, and how often it signed. */
  #about({ isVerified = true, counter = (this.#counter += 1) }: Changes, more = 0): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const flags = 0x01 | (isVerified ? 0x04 : 0) | more;
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([flags]), count]);
  }

  #sent(response: Record<string, unknown>): string {
    const id = url(this.id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
