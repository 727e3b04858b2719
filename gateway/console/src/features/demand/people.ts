import { useCallback, useMemo } from 'react';

import { usePosts } from '@/features/organisation/queries';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { demandTexts } from './texts';

export interface PersonOption {
  readonly value: string;
  readonly label: string;
}

/** Those who hold posts in the district, each once, with one of their units. */
export function usePeople(district: string, unit?: string) {
  const say = useTexts(demandTexts);
  const { me } = useHere();
  const posts = usePosts(district);
  const options = useMemo(() => {
    const all = new Map<string, PersonOption>();
    for (const post of posts.data ?? []) {
      if (unit === undefined || post.unit === unit) {
        post.holders.forEach(({ person, displayName }) => all.set(person, { value: person, label: displayName }));
      }
    }
    return [...all.values()];
  }, [posts.data, unit]);
  const names = useMemo(
    () => new Map((posts.data ?? []).flatMap((post) => post.holders.map((h) => [h.person, h.displayName] as const))),
    [posts.data],
  );
  const nameOf = useCallback(
    (person: string) => (person === me.subject ? say('you') : (names.get(person) ?? say('somebody'))),
    [names, me.subject, say],
  );
  return { options, nameOf };
}
