import { useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Activity, ActivityStatus, Registration } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll, usePages } from '@/kit/query/usePages';

export const activityKeys = { all: (district: string) => ['activities', district] as const };

const PAGE = 50;

/** In the order in which they begin; of the published ones, those that are not over. */
export function useActivityPages(district: string, status: ActivityStatus, from: string | undefined) {
  return usePages<Activity>([...activityKeys.all(district), 'pages', status, from ?? null], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/activities', {
        params: { path: { district }, query: { status, from, limit: PAGE, after } },
      }),
    ),
  );
}

export function useActivity(district: string, id: string) {
  return useQuery<Versioned<Activity>, Problem>({
    queryKey: [...activityKeys.all(district), 'one', id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/activities/{id}', { params: { path: { district, id } } })),
  });
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

export function useRegistrations(district: string, activity: string) {
  return usePages<Registration>([...activityKeys.all(district), 'registrations', activity], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/activities/{activity}/registrations', {
        params: { path: { district, activity }, query: { limit: PAGE, after } },
      }),
    ),
  );
}
