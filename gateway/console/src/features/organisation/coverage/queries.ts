import { useQueries, useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Coverage } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { organisationKeys } from '../queries';

function coverageQuery(district: string, asOf: string | undefined, months: number) {
  return {
    queryKey: [...organisationKeys.all(district), 'coverage', asOf ?? null, months],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/coverage', { params: { path: { district }, query: { asOf, months } } }),
      ),
  };
}

/** Both coverages of a district on a day, and how they were in the months before. */
export function useCoverage(district: string, asOf: string | undefined, months: number) {
  return useQuery<Coverage, Problem>(coverageQuery(district, asOf, months));
}

/** Both coverages of whole districts on a day, those that are there, each with its district's id. */
export function useCoverages(districts: readonly string[], asOf: string | undefined): Coverage['bySite'] {
  return useQueries({
    queries: districts.map((district) => coverageQuery(district, asOf, 0)),
    combine: (results) => results.flatMap(({ data }, at) => (data ? { ...data.total, of: districts[at] } : [])),
  });
}
