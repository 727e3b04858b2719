import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { FrozenMonth, Recomputed } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

const BASE = '/api/v1/districts/{district}/demand-rate-months';

export const monthKeys = {
  all: (district: string) => ['rate-months', district] as const,
};

export function useFrozenMonths(district: string, from: string, to: string) {
  return useQuery<FrozenMonth[], Problem>({
    queryKey: [...monthKeys.all(district), from, to],
    queryFn: () => read(api.GET(BASE, { params: { path: { district }, query: { from, to } } })),
  });
}

export function freezeMonth(district: string, month: string, key: string): Promise<FrozenMonth> {
  return read(api.POST(`${BASE}/{month}/freezing`, { params: { path: { district, month }, header: keyed(key) } }));
}

export function recomputeMonth(district: string, month: string, key: string): Promise<Recomputed> {
  return read(api.POST(`${BASE}/{month}/recomputation`, { params: { path: { district, month }, header: keyed(key) } }));
}

export const workbookOf = (district: string, month: string) =>
  `/api/v1/districts/${district}/demand-rate-months/${month}/workbook`;
