import { useQuery } from '@tanstack/react-query';

import { api, type based, read } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands';
const FEW = 50;

/** Demands that may be the same: found by number, else the newest of the same category. */
export function useMergeCandidates(district: string, target: Demand, number: string) {
  return useQuery<Demand[], Problem>({
    queryKey: [...demandKeys.all(district), 'merge-candidates', target.id, number],
    queryFn: async () => {
      const query = number ? { number, limit: FEW } : { category: target.category, limit: FEW };
      const page = await read(api.GET(BASE, { params: { path: { district }, query } }));
      return page.items.filter((one) => one.id !== target.id && one.moves.includes('MERGE'));
    },
  });
}

interface MergeTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

export function absorb({ district, id, header }: MergeTarget, source: string) {
  return read(api.POST(`${BASE}/{id}/absorptions`, { params: { path: { district, id }, header }, body: { source } }));
}

export function release({ district, id, header }: MergeTarget, source: string) {
  return read(api.POST(`${BASE}/{id}/releases`, { params: { path: { district, id }, header }, body: { source } }));
}
