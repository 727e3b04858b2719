import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Enterprise, EnterpriseStatus } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

import { isCreditCode } from './creditCode';

export interface EnterpriseFilter {
  site?: string;
  status?: EnterpriseStatus;
  industry?: string;
  /** Any part of a name, or a whole credit code. */
  text?: string;
}

/** What the ledger is asked for: a whole credit code is looked for as one, anything else in the names. */
export function searchOf(text: string): { name?: string; creditCode?: string } {
  const wanted = text.trim();
  const code = wanted.toUpperCase();
  return isCreditCode(code) ? { creditCode: code } : { name: wanted };
}

export const ledgerKeys = {
  all: (district: string) => ['enterprises', district] as const,
  one: (district: string, id: string) => ['enterprises', district, 'one', id] as const,
};

const PAGE = 50;

export function useEnterprisePages(district: string, filter: EnterpriseFilter) {
  const { text, ...conditions } = filter;
  const query = { ...conditions, ...(text ? searchOf(text) : {}) };
  return usePages<Enterprise>([...ledgerKeys.all(district), 'pages', filter], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/enterprises', {
        params: { path: { district }, query: { ...query, limit: PAGE, after } },
      }),
    ),
  );
}

const SHORTEST = 2;
const CHOICES = 20;

/** A few enterprises to choose from while somebody types; what was found before stays until the next is there. */
export function useEnterpriseChoices(district: string, text: string) {
  return useQuery<Enterprise[], Problem>({
    queryKey: [...ledgerKeys.all(district), 'choices', text],
    queryFn: async () =>
      (
        await read(
          api.GET('/api/v1/districts/{district}/enterprises', {
            params: { path: { district }, query: { ...searchOf(text), limit: CHOICES } },
          }),
        )
      ).items,
    enabled: text.trim().length >= SHORTEST,
    placeholderData: keepPreviousData,
  });
}

export function useEnterprise(district: string, id: string) {
  return useQuery<Versioned<Enterprise>, Problem>({
    queryKey: ledgerKeys.one(district, id),
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/enterprises/{id}', { params: { path: { district, id } } })),
  });
}

/** Who has a credit code, as far as the ledger is open to the reader. */
export function useEnterpriseWith(district: string, creditCode: string, enabled = true) {
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
    enabled,
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
