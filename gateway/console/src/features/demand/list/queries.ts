import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { FoundDemand, SavedFilter } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

import { type DemandFilter, demandKeys } from '../queries';

const PAGE = 50;

/** What is asked of a search: each is a question of its own, so that its key is new. */
export function useFound(district: string, text: string) {
  return usePages<FoundDemand>([...demandKeys.all(district), 'found', text], (after) =>
    read(
      api.POST('/api/v1/districts/{district}/demand-searches', {
        params: { path: { district }, query: { limit: PAGE, after }, header: keyed(crypto.randomUUID()) },
        body: { text },
      }),
    ),
  );
}

/** The demands that a filter lets through, as a table. */
export const workbookOf = (district: string, filter: DemandFilter) =>
  `/api/v1/districts/${district}/demands/workbook?${new URLSearchParams(Object.entries(filter) as [string, string][])}`;

export const savedKey = (district: string) => ['saved-filters', district] as const;

export function useSavedFilters(district: string) {
  return useQuery<SavedFilter[], Problem>({
    queryKey: savedKey(district),
    queryFn: () => read(api.GET('/api/v1/districts/{district}/saved-filters', { params: { path: { district } } })),
    staleTime: Infinity,
  });
}

export function saveFilter(district: string, name: string, filter: DemandFilter, key: string) {
  const { status, unit, category, site, urgency, due, from, to } = filter;
  return read(
    api.POST('/api/v1/districts/{district}/saved-filters', {
      params: { path: { district }, header: keyed(key) },
      body: { name, status, unit, category, site, urgency, due, from, to },
    }),
  );
}

export function removeFilter(district: string, name: string, key: string) {
  return read(
    api.POST('/api/v1/districts/{district}/saved-filters/removals', {
      params: { path: { district }, header: keyed(key) },
      body: { name },
    }),
  );
}
