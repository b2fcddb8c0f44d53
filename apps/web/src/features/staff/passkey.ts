import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** What a passkey is asked for. */
export type PasskeyUse = 'SIGN_IN' | 'PROVE' | 'ADD';

const asking = 'query ($use: PasskeyUse!) { passkeyRequest(use: $use) }';

/** Lets the device answer with a passkey. The request is fresh each time: it is good for five minutes only. Null: it gave none. */
export async function askDevice(use: PasskeyUse): Promise<string | null> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ query: asking, variables: { use } }),
    });
    const { data } = (await answer.json()) as { data: { passkeyRequest: string } };
    const optionsJSON = JSON.parse(data.passkeyRequest);
    return JSON.stringify(use === 'ADD' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON }));
  } catch {
    // She said no, the device knows no passkey, or nothing gets through: she is told what else there is.
    return null;
  }
}
