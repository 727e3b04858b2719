import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { useAccounts } from '@/features/system/account/queries';
import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import { useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import type { Problem } from '@/kit/problem/problem';

import { usePosts, useUnitNames } from '../queries';
import { roleWords } from '../words';

/** Somebody who can be chosen. */
export interface Person {
  readonly person: string;
  /** Empty if nobody has told it. */
  readonly displayName: string;
  readonly username?: string;
  /** The posts that they hold in the district. */
  readonly posts: readonly string[];
}

/** What a person is called: by name, or else as they sign in. */
export const calledOf = ({ displayName, username, person }: Person) => displayName || username || person;

/** Everybody who holds a post in the district, and, for those who see accounts, everybody who has one. */
export function usePersons(district: string): { persons: Person[]; isLoading: boolean } {
  const { access } = useHere();
  const unit = useUnitNames(district);
  const role = useWords(roleWords);
  const posts = usePosts(district);
  const accounts = useAccounts(district, may.seeAccounts(access));
  const persons = useMemo(() => {
    const all = new Map<string, Person>();
    for (const { username, displayName = '', person, enabled } of accounts.data ?? []) {
      if (username && enabled !== false) {
        all.set(person, { person, displayName, username, posts: [] });
      }
    }
    for (const post of posts.data ?? []) {
      for (const { person, displayName } of post.holders) {
        const known = all.get(person);
        const held = [...(known?.posts ?? []), `${unit(post.unit)} · ${role(post.name)}`];
        all.set(person, { ...known, person, displayName, posts: held });
      }
    }
    return [...all.values()].toSorted((one, other) => calledOf(one).localeCompare(calledOf(other), 'zh-CN'));
  }, [accounts.data, posts.data, unit, role]);
  return { persons, isLoading: posts.isLoading || accounts.isLoading };
}

const USERNAME = /^[a-z0-9][a-z0-9._-]+$/;
const A_MOMENT = 400;

/** What may be a whole user name; others are not looked up. */
export const asUsername = (typed: string): string | null => {
  const username = typed.trim().toLowerCase();
  return USERNAME.test(username) ? username : null;
};

/** Who has a user name, once whoever types it has stopped for a moment; each look-up is a question of its own. */
export function useCalled(district: string, username: string | null) {
  const settled = useSettled(username);
  const query = useQuery<Person[], Problem>({
    queryKey: ['account-searches', district, settled],
    queryFn: async () => {
      const { items } = await read(
        api.POST('/api/v1/districts/{district}/accounts/searches', {
          params: { path: { district }, header: keyed(crypto.randomUUID()) },
          body: { username: settled ?? '' },
        }),
      );
      return items.map(({ displayName = '', ...found }) => ({ ...found, displayName, posts: [] }));
    },
    enabled: settled !== null,
  });
  return { found: query.data ?? [], error: query.error, isLooking: settled !== username || query.isLoading };
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), A_MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
