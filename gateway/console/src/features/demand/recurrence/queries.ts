import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Recurrence, RecurrenceStatus, RecurrenceWithDemands } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

const PAGE = 50;

export const recurrenceKeys = {
  all: (district: string) => ['demand-recurrences', district] as const,
};

export function useRecurrences(district: string, status: RecurrenceStatus) {
  return usePages<Recurrence>([...recurrenceKeys.all(district), 'pages', status], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/demand-recurrences', {
        params: { path: { district }, query: { status, limit: PAGE, after } },
      }),
    ),
  );
}

export function useRecurrence(district: string, id: string) {
  return useQuery<Versioned<RecurrenceWithDemands>, Problem>({
    queryKey: [...recurrenceKeys.all(district), 'of', id],
    queryFn: () =>
      readVersioned(
        api.GET('/api/v1/districts/{district}/demand-recurrences/{id}', { params: { path: { district, id } } }),
      ),
  });
}

/** Looks for matters that come back now, instead of in the night. */
export function findRecurrences(district: string, key: string) {
  return read(
    api.POST('/api/v1/districts/{district}/demand-recurrences/finding', {
      params: { path: { district }, header: keyed(key) },
    }),
  );
}

interface Target {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

export function takeUp({ district, id, header }: Target, body: { topic: string; note?: string }) {
  return read(
    api.POST('/api/v1/districts/{district}/demand-recurrences/{id}/take-up', {
      params: { path: { district, id }, header },
      body,
    }),
  );
}

export function dismiss({ district, id, header }: Target, body: { reason: string }) {
  return read(
    api.POST('/api/v1/districts/{district}/demand-recurrences/{id}/dismissal', {
      params: { path: { district, id }, header },
      body,
    }),
  );
}
