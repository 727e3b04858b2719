import { useQuery } from '@tanstack/react-query';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Plan, PlanReport } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

export const planKeys = {
  all: (district: string) => ['plans', district] as const,
};

export function usePlans(district: string) {
  return useQuery<Plan[], Problem>({
    queryKey: planKeys.all(district),
    queryFn: async () =>
      (await read(api.GET('/api/v1/districts/{district}/plans', { params: { path: { district } } }))).items,
  });
}

export function usePlan(district: string, id: string) {
  return useQuery<Versioned<Plan>, Problem>({
    queryKey: [...planKeys.all(district), id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/plans/{id}', { params: { path: { district, id } } })),
  });
}

/**
 * How far the published version is; of a plan that is not published there is no report.
 *
 * @param asOf on which day; today if none is given
 */
export function usePlanReport(district: string, id: string, asOf?: string) {
  return useQuery<PlanReport, Problem>({
    queryKey: [...planKeys.all(district), id, 'report', asOf ?? null],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/plans/{id}/report', {
          params: { path: { district, id }, query: { asOf } },
        }),
      ),
  });
}
