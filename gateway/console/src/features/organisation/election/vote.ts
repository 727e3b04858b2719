import { api, keyed, read } from '@/kit/api/client';
import { currentLanguage } from '@/kit/i18n/language';
import { isProblem, readProblem, unreachable } from '@/kit/problem/problem';

import { keptCredentials, keptName } from './kept';

export interface Choice {
  readonly post: string;
  readonly people: string[];
}

interface Vote {
  readonly district: string;
  readonly election: string;
  readonly round: number;
  readonly voter: string;
  readonly choices: readonly Choice[];
}

/**
 * Has a credential signed for the voter, and casts the ballot under it as nobody.
 *
 * @returns the ballot's hash, by which its voter finds it in the published list
 */
export async function vote({ district, election, round, voter, choices }: Vote): Promise<string> {
  // Arithmetic that nobody else needs is read when somebody votes.
  const { newCredential, unblind } = await import('./ballot');
  const path = { district, id: election };
  const { publicKey } = await read(
    api.GET('/api/v1/districts/{district}/elections/{id}/ballot-key', { params: { path } }),
  );
  const ballot = keptName(election, round, voter);
  const credential = keptCredentials.read(ballot) ?? (await newCredential(publicKey));
  keptCredentials.keep(ballot, credential);
  const { signature } = await read(
    api.POST('/api/v1/districts/{district}/elections/{id}/credentials', {
      params: { path, header: keyed(crypto.randomUUID()) },
      body: { blinded: credential.blinded },
    }),
  );
  const unblinded = await unblind(publicKey, credential, signature);
  const hash = await cast(path, { message: credential.message, signature: unblinded, choices }).catch((fault) => {
    if (isProblem(fault, 'ballot-cast')) {
      keptCredentials.drop(ballot);
    }
    throw fault;
  });
  keptCredentials.drop(ballot);
  return hash;
}

/** Without a token, cookies, or anything else that says who it is: not through the client of the API. */
async function cast(path: { district: string; id: string }, body: object): Promise<string> {
  const address = `/api/v1/districts/${path.district}/elections/${path.id}/ballots`;
  const headers = {
    'Content-Type': 'application/json',
    'Accept-Language': currentLanguage(),
    ...keyed(crypto.randomUUID()),
  };
  const init: RequestInit = { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(body) };
  const response = await fetch(address, init).catch(() => Promise.reject(unreachable()));
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw readProblem(response, answer);
  }
  return (answer as { ballot: string }).ballot;
}
