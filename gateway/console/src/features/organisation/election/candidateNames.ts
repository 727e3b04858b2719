import type { Election } from '@/kit/api/types';

/** The name of a candidate by their account; one who is not known is shown as they are. */
export function candidateNames({ candidates }: Election): (person: string) => string {
  const names = new Map(candidates.map(({ person, displayName }) => [person, displayName]));
  return (person) => names.get(person) ?? person;
}
