import type { PublishedBallot } from './recount';

/** As many characters of a number as leave no doubt which ballot is meant. */
const ENOUGH = 8;

/** What somebody's number leads to among the ballots that are published. */
export type Found = PublishedBallot | 'TOO_SHORT' | 'MISSING' | 'SEVERAL';

/** Finds the ballot that a number, or the beginning of one, belongs to; spaces and capitals do not matter. */
export function findBallot(ballots: readonly PublishedBallot[], typed: string): Found {
  const number = typed.replaceAll(/\s/g, '').toLowerCase();
  if (number.length < ENOUGH) {
    return 'TOO_SHORT';
  }
  const [first, second] = ballots.filter(({ ballot }) => ballot.startsWith(number));
  return second ? 'SEVERAL' : (first ?? 'MISSING');
}
