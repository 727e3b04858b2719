import { useQuery } from '@tanstack/react-query';

import { api, read, readVersioned } from '@/kit/api/client';
import type { Account, AccountDifference } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

export const accountKeys = {
  all: (district: string) => ['accounts', district] as const,
};

export function useAccounts(district: string) {
  return useQuery<Account[], Problem>({
    queryKey: accountKeys.all(district),
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/accounts', {
            params: { path: { district }, query: { limit, after } },
          }),
        ),
      ),
  });
}

/** Where accounts and appointments are not the same, by person. */
export function useDifferences(district: string, enabled: boolean) {
  return useQuery<ReadonlyMap<string, AccountDifference['differences']>, Problem>({
    queryKey: [...accountKeys.all(district), 'differences'],
    queryFn: async () => {
      const all = await readAll<AccountDifference>((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/accounts/differences', {
            params: { path: { district }, query: { limit, after } },
          }),
        ),
      );
      return new Map(all.map(({ person, differences }) => [person, differences]));
    },
    enabled,
  });
}

/** An account as it is now, with the version that a change is based on. */
export function readAccount(district: string, person: string) {
  return readVersioned(
    api.GET('/api/v1/districts/{district}/accounts/{person}', { params: { path: { district, person } } }),
  );
}
