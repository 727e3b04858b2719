import { useQueries } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { CountedDemand, DemandRates } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

/** Which of a district's demands are counted: those of a unit, a category, a site, or all. */
export interface Scope {
  readonly unit?: string;
  readonly category?: string;
  readonly site?: string;
}

interface Wanted {
  readonly district: string;
  readonly month: string;
  readonly synthetic: boolean;
  readonly scope?: Scope;
}

function ratesQuery({ district, month, synthetic, scope = {} }: Wanted) {
  return {
    queryKey: ['demand-rates', district, month, synthetic, scope],
    queryFn: () =>
      read(
        api.GET('/api/v1/districts/{district}/demand-rates', {
          params: { path: { district }, query: { month, synthetic, ...scope } },
        }),
      ),
  };
}

interface Gathered {
  readonly rates: readonly DemandRates[] | null;
  readonly error: Problem | null;
  readonly retry: () => void;
}

/** Rates of several districts or months at once, in the order asked for. */
export function useRates(wanted: readonly Wanted[]): Gathered {
  return useQueries({
    queries: wanted.map(ratesQuery),
    combine: (results) => ({
      rates: results.every((one) => one.data) ? results.map((one) => one.data as DemandRates) : null,
      error: (results.find((one) => one.error)?.error as Problem | undefined) ?? null,
      retry: () => results.forEach((one) => void one.refetch()),
    }),
  });
}

const PAGE = 50;

/** The demands from which a month's rates are counted, the newest first. */
export function useCountedDemands(district: string, month: string, scope: Scope) {
  return usePages<CountedDemand>(['demand-rates', district, month, 'demands', scope], (after) =>
    read(
      api.GET('/api/v1/districts/{district}/demand-rates/demands', {
        params: { path: { district }, query: { month, ...scope, limit: PAGE, after } },
      }),
    ),
  );
}
