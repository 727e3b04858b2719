import type { Credential } from './ballot';

/** Whose credential of which round it is. */
export const keptName = (election: string, round: number, voter: string) => `${election}.${round}.${voter}`;

const PREFIX = 'shangquan.ballot.';

/**
 * A credential from before it is signed until its ballot is cast: it is signed once only, so that losing it loses the vote. It
 * outlives signing out, and goes when the ballot is cast.
 */
export const keptCredentials = {
  read(ballot: string): Credential | null {
    const kept = localStorage.getItem(PREFIX + ballot);
    return kept ? (JSON.parse(kept) as Credential) : null;
  },
  keep(ballot: string, credential: Credential): void {
    localStorage.setItem(PREFIX + ballot, JSON.stringify(credential));
  },
  drop(ballot: string): void {
    localStorage.removeItem(PREFIX + ballot);
  },
};
