import { fromBase64, importKey } from './ballot';
import type { Choice } from './vote';

export interface PublishedBallot {
  readonly ballot: string;
  readonly message: string;
  readonly signature: string;
  readonly choices: readonly Choice[];
}

export interface PublishedBallots {
  readonly key: { readonly publicKey: string };
  readonly ballots: readonly PublishedBallot[];
}

/** Votes by post and person. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Fault = 'BALLOT_HASH' | 'SIGNATURE' | 'ORDER' | 'TALLY';

const SALT_BYTES = 48;

async function hashOf(message: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Checks every ballot by itself and counts what is chosen: nothing of the service's own count is believed. */
export async function recount({ key, ballots }: PublishedBallots, published: Tally): Promise<Set<Fault>> {
  const faults = new Set<Fault>();
  const publicKey = await importKey(key.publicKey);
  const algorithm = { name: 'RSA-PSS', saltLength: SALT_BYTES };
  let last = '';
  for (const { ballot, message, signature } of ballots) {
    const bytes = fromBase64(message);
    if ((await hashOf(bytes)) !== ballot) {
      faults.add('BALLOT_HASH');
    }
    if (!(await crypto.subtle.verify(algorithm, publicKey, fromBase64(signature), bytes))) {
      faults.add('SIGNATURE');
    }
    if (ballot <= last) {
      faults.add('ORDER');
    }
    last = ballot;
  }
  if (!isSame(tallyOf(ballots), published)) {
    faults.add('TALLY');
  }
  return faults;
}

function tallyOf(ballots: readonly PublishedBallot[]): Record<string, Record<string, number>> {
  const tally: Record<string, Record<string, number>> = {};
  for (const { post, people } of ballots.flatMap((ballot) => ballot.choices)) {
    const race = (tally[post] ??= {});
    for (const person of new Set(people)) {
      race[person] = (race[person] ?? 0) + 1;
    }
  }
  return tally;
}

/** Whoever has no vote may be named or not. */
function isSame(one: Tally, other: Tally): boolean {
  const posts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...posts].every((post) => {
    const people = new Set([...Object.keys(one[post] ?? {}), ...Object.keys(other[post] ?? {})]);
    return [...people].every((person) => (one[post]?.[person] ?? 0) === (other[post]?.[person] ?? 0));
  });
}
