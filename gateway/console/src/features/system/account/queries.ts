import { useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Account, AccountDifference } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

export const accountKeys = {
  all: (district: string) => ['accounts', district] as const,
};

export function useAccounts(district: string, enabled = true) {
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
    enabled,
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
