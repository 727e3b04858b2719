import { useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

export interface EnterpriseFilter {
  site?: string;
  status?: EnterpriseStatus;
  industry?: string;
}

export const ledgerKeys = {
  all: (district: string) => ['enterprises', district] as const,
  one: (district: string, id: string) => ['enterprises', district, 'one', id] as const,
};

const PAGE = 50;

export function useEnterprisePages(district: string, filter: EnterpriseFilter) {
  return usePages<Enterprise>([...ledgerKeys.all(district), 'pages', filter], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/enterprises', {
        params: { path: { district }, query: { ...filter, limit: PAGE, after } },
      }),
    ),
  );
}

export function useEnterprise(district: string, id: string) {
  return useQuery<Versioned<Enterprise>, Problem>({
    queryKey: ledgerKeys.one(district, id),
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/enterprises/{id}', { params: { path: { district, id } } })),
  });
}

/** Who has a credit code, as far as the ledger is open to the reader. */
export function useEnterpriseWith(district: string, creditCode: string) {
  return useQuery<Enterprise | null, Problem>({
    queryKey: [...ledgerKeys.all(district), 'with', creditCode],
    queryFn: async () =>
      (
        await read(
          api.GET('/api/v1/districts/{district}/enterprises', {
            params: { path: { district }, query: { creditCode, limit: 1 } },
          }),
        )
      ).items[0] ?? null,
    retry: false,
  });
}

/** A representative's own entries: the ledger shows them no others. */
export function useOwnEnterprises(district: string, enabled: boolean) {
  return useQuery<Enterprise[], Problem>({
    queryKey: [...ledgerKeys.all(district), 'own'],
    queryFn: async () =>
      (
        await read(
          api.GET('/api/v1/districts/{district}/enterprises', {
            params: { path: { district }, query: { limit: PAGE } },
          }),
        )
      ).items,
    enabled,
    retry: false,
  });
}
