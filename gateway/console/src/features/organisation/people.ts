import { useMemo } from 'react';

import { usePosts } from './queries';

export interface KnownPerson {
  readonly person: string;
  readonly displayName: string;
}

/** Everybody who holds a post in the district, once each. */
export function usePeople(district: string): KnownPerson[] {
  const posts = usePosts(district);
  return useMemo(() => {
    const holders = posts.data?.flatMap((post) => post.holders) ?? [];
    const byPerson = new Map(holders.map(({ person, displayName }) => [person, { person, displayName }]));
    return [...byPerson.values()].toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'zh-CN'));
  }, [posts.data]);
}
