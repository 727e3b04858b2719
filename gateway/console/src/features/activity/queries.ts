import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Activity, ActivityStatus, Registration } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll, usePages } from '@/kit/query/usePages';

export const activityKeys = { all: (district: string) => ['activities', district] as const };

const PAGE = 50;

export interface ActivityChoice {
  readonly status: ActivityStatus;
  /** Only those that begin then or later. */
  readonly from?: string;
  /** Only those that began before, from the latest back. */
  readonly before?: string;
}

/** In the order in which they begin. */
export function useActivityPages(district: string, choice: ActivityChoice) {
  return usePages<Activity>([...activityKeys.all(district), 'pages', choice], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/activities', {
        params: { path: { district }, query: { ...choice, limit: PAGE, after } },
      }),
    ),
  );
}

const activityOf = (district: string, id: string) =>
  queryOptions<Versioned<Activity>, Problem>({
    queryKey: [...activityKeys.all(district), 'one', id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/activities/{id}', { params: { path: { district, id } } })),
  });

export function useActivity(district: string, id: string) {
  return useQuery(activityOf(district, id));
}

export function useActivities(district: string, ids: readonly string[]) {
  return useQueries({ queries: ids.map((id) => activityOf(district, id)) });
}

/** The person's own places in the district. */
export function useMyRegistrations(district: string) {
  return useQuery<Registration[], Problem>({
    queryKey: [...activityKeys.all(district), 'mine'],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/activities/registrations', {
            params: { path: { district }, query: { limit, after } },
          }),
        ),
      ),
  });
}

/** Everybody who registered for an activity, by seat; names are masked. */
export function useRegistrations(district: string, activity: string) {
  return useQuery<Registration[], Problem>({
    queryKey: [...activityKeys.all(district), 'registrations', activity],
    queryFn: async () => {
      const all = await readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/activities/{activity}/registrations', {
            params: { path: { district, activity }, query: { limit, after } },
          }),
        ),
      );
      return all.sort((a, b) => a.seat - b.seat);
    },
  });
}
