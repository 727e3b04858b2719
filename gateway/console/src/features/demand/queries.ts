import { useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type {
  Attachment,
  Category,
  Deadline,
  Demand,
  DemandCount,
  DemandDue,
  DemandStatus,
  HistoryEntry,
  Urgency,
} from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll, usePages } from '@/kit/query/usePages';

export interface DemandFilter {
  status?: DemandStatus;
  unit?: string;
  category?: string;
  site?: string;
  urgency?: Urgency;
  /** The first day of filing. */
  from?: string;
  /** The last day of filing. */
  to?: string;
  /** When the next deadline is, seen from now. */
  due?: DemandDue;
  number?: string;
}

/** Names what is read about a district's demands, so that a change can have it read again. */
export const demandKeys = {
  all: (district: string) => ['demands', district] as const,
  one: (district: string, id: string) => ['demands', district, 'one', id] as const,
};

const CALM = 30 * 60_000;
const PAGE = 50;

export function useCategories(district: string) {
  return useQuery<Category[], Problem>({
    queryKey: ['demand-categories', district],
    queryFn: async () =>
      (await read(api.GET('/api/v1/districts/{district}/demand-categories', { params: { path: { district } } })))
        .categories,
    staleTime: CALM,
  });
}

export function useDemandPages(district: string, filter: DemandFilter) {
  return usePages<Demand>([...demandKeys.all(district), 'pages', filter], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/demands', {
        params: { path: { district }, query: { ...filter, limit: PAGE, after } },
      }),
    ),
  );
}

/** The page that lists what a filter lets through. */
export function listOf(district: string, filter: DemandFilter): string {
  return `/d/${district}/demands?${new URLSearchParams(Object.entries(filter) as [string, string][])}`;
}

/** How many demands that page lists. */
export function useDemandCount(district: string, filter: Omit<DemandFilter, 'number'>) {
  return useQuery<DemandCount, Problem>({
    queryKey: [...demandKeys.all(district), 'count', filter],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/demands/count', { params: { path: { district }, query: { ...filter } } }),
      ),
    refetchInterval: 60_000,
  });
}

/** All demands in certain states, for the queues: they are worked off, so they stay short. */
export function useDemandsIn(district: string, statuses: readonly DemandStatus[], unit?: string, enabled = true) {
  return useQuery<Demand[], Problem>({
    queryKey: [...demandKeys.all(district), 'in', statuses, unit ?? null],
    queryFn: async () => {
      const lists = await Promise.all(
        statuses.map((status) =>
          readAll<Demand>((limit, after) =>
            read(
              api.GET('/api/v1/districts/{district}/demands', {
                params: { path: { district }, query: { status, unit, limit, after } },
              }),
            ),
          ),
        ),
      );
      return lists.flat();
    },
    enabled,
    refetchInterval: 60_000,
  });
}

export function useDemand(district: string, id: string) {
  return useQuery<Versioned<Demand>, Problem>({
    queryKey: demandKeys.one(district, id),
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/demands/{id}', { params: { path: { district, id } } })),
  });
}

export function useHistory(district: string, id: string) {
  return useQuery<HistoryEntry[], Problem>({
    queryKey: [...demandKeys.one(district, id), 'history'],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/demands/{id}/history', { params: { path: { district, id } } })),
  });
}

export function useDeadlines(district: string, id: string, enabled: boolean) {
  return useQuery<Deadline[], Problem>({
    queryKey: [...demandKeys.one(district, id), 'deadlines'],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/demands/{id}/deadlines', { params: { path: { district, id } } })),
    enabled,
  });
}

/** The files of a demand; a service that is still to be replaced by the newest names none. */
export function useDemandFiles(district: string, demand: Pick<Demand, 'id'> & Partial<Pick<Demand, 'attachments'>>) {
  return useQuery<Attachment[], Problem>({
    queryKey: [...demandKeys.one(district, demand.id), 'files'],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/demands/{id}/attachments', {
          params: { path: { district, id: demand.id } },
        }),
      ),
    enabled: (demand.attachments ?? []).length > 0,
  });
}
