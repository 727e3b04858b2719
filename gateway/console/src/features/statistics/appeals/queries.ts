import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { RateAppeal } from '@/kit/api/types';
import { isProblem, type Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

const PAGE = 50;

export const appealKeys = {
  all: (district: string) => ['rate-appeals', district] as const,
};

export function useAppeals(district: string, decided: boolean) {
  return usePages<RateAppeal>([...appealKeys.all(district), 'pages', decided], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/demand-rate-appeals', {
        params: { path: { district }, query: { decided, limit: PAGE, after } },
      }),
    ),
  );
}

/** The appeal of a demand; null if there is none. */
export function useAppealOf(district: string, id: string) {
  return useQuery<Versioned<RateAppeal> | null, Problem>({
    queryKey: [...appealKeys.all(district), 'of', id],
    queryFn: () =>
      readVersioned(
        api.GET('/api/v1/districts/{district}/demands/{id}/rate-appeal', { params: { path: { district, id } } }),
      ).catch((fault: unknown) => {
        if (isProblem(fault) && fault.status === 404) {
          return null;
        }
        throw fault;
      }),
  });
}

export function makeAppeal(district: string, id: string, body: { reason: string; text: string }, key: string) {
  return read(
    api.POST('/api/v1/districts/{district}/demands/{id}/rate-appeal', {
      params: { path: { district, id }, header: keyed(key) },
      body,
    }),
  );
}

export function decideAppeal(
  district: string,
  id: string,
  body: { granted: boolean; text: string },
  header: ReturnType<typeof based>,
) {
  return read(
    api.POST('/api/v1/districts/{district}/demands/{id}/rate-appeal/decision', {
      params: { path: { district, id }, header },
      body,
    }),
  );
}
