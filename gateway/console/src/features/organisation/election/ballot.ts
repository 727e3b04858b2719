import { RSABSSA } from '@cloudflare/blindrsa-ts';

/** RSABSSA-SHA384-PSS-Randomized of RFC 9474, as the services name it. */
const suite = RSABSSA.SHA384.PSS.Randomized();
const CREDENTIAL_BYTES = 32;

/** What a voter's own client made: nobody else sees the message before it is cast, nor ever what takes the blinding off. */
export interface Credential {
  readonly message: string;
  readonly blinded: string;
  readonly inverse: string;
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** @param publicKey X.509, in Base64 */
export function importKey(publicKey: string): Promise<CryptoKey> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('spki', fromBase64(publicKey), algorithm, true, ['verify']);
}

export async function newCredential(publicKey: string): Promise<Credential> {
  const message = suite.prepare(crypto.getRandomValues(new Uint8Array(CREDENTIAL_BYTES)));
  const { blindedMsg, inv } = await suite.blind(await importKey(publicKey), message);
  return { message: toBase64(message), blinded: toBase64(blindedMsg), inverse: toBase64(inv) };
}

/** Takes the blinding off, and makes sure that what is left is a signature of the message. */
export async function unblind(publicKey: string, credential: Credential, signed: string): Promise<string> {
  const signature = await suite.finalize(
    await importKey(publicKey),
    fromBase64(credential.message),
    fromBase64(signed),
    fromBase64(credential.inverse),
  );
  return toBase64(signature);
}
