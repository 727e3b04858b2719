import { constants, createHash, generateKeyPairSync, type KeyObject, privateDecrypt } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { fromBase64, newCredential, toBase64, unblind } from '@/features/organisation/election/ballot';
import { type PublishedBallot, recount } from '@/features/organisation/election/recount';

const POST = 'committee/enterprise-member';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

/** What the service does: one RSA operation on a number that tells it nothing. */
function signBlindly(key: KeyObject, blinded: string): string {
  return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, fromBase64(blinded)).toString('base64');
}

async function castFor(person: string): Promise<PublishedBallot> {
  const credential = await newCredential(publicKey);
  const signature = await unblind(publicKey, credential, signBlindly(keys.privateKey, credential.blinded));
  const ballot = createHash('sha256').update(fromBase64(credential.message)).digest('hex');
  return { ballot, message: credential.message, signature, choices: [{ post: POST, people: [person] }] };
}

async function published() {
  const ballots = await Promise.all([castFor('ada'), castFor('ada'), castFor('bo')]);
  return { key: { publicKey }, ballots: ballots.toSorted((one, other) => (one.ballot < other.ballot ? -1 : 1)) };
}

const TALLY = { [POST]: { ada: 2, bo: 1, cy: 0 } };

describe('a secret ballot', () => {
  it('is cast under a credential that was signed without being seen', async () => {
    const credential = await newCredential(publicKey);
    const other = await newCredential(publicKey);
    expect(credential.blinded).not.toBe(other.blinded);
    expect(credential.blinded).not.toContain(credential.message);
    const signature = await unblind(publicKey, credential, signBlindly(keys.privateKey, credential.blinded));
    expect(fromBase64(signature)).toHaveLength(256);
  });

  it('refuses a signature that is not one of its message', async () => {
    const credential = await newCredential(publicKey);
    const wrong = toBase64(new Uint8Array(256).fill(1));
    await expect(unblind(publicKey, credential, wrong)).rejects.toThrow();
  });
});

describe('counting again', () => {
  it('finds nothing wrong with what is right', async () => {
    expect([...(await recount(await published(), TALLY))]).toEqual([]);
  });

  it('finds a ballot that was changed, doubled, forged or miscounted', async () => {
    const right = await published();
    const [first, ...rest] = right.ballots as [PublishedBallot, ...PublishedBallot[]];
    const renamed = { ...first, ballot: '0'.repeat(64) };
    const forged = { ...first, signature: toBase64(new Uint8Array(256).fill(7)) };
    const faultsOf = async (ballots: PublishedBallot[], tally = TALLY) => [
      ...(await recount({ key: right.key, ballots }, tally)),
    ];
    expect(await faultsOf([renamed, ...rest])).toEqual(['BALLOT_HASH']);
    expect(await faultsOf([forged, ...rest])).toEqual(['SIGNATURE']);
    expect(await faultsOf([first, first, ...rest])).toContain('ORDER');
    expect(await faultsOf(right.ballots, { [POST]: { ada: 3, bo: 0, cy: 0 } })).toEqual(['TALLY']);
  });
});
