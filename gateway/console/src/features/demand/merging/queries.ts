import { useQuery } from '@tanstack/react-query';

import { api, based, read, readVersioned } from '@/kit/api/client';
import type { Demand, Move } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { useDuplicates } from '../following/queries';
import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands';
const FEW = 50;

export interface Candidates {
  readonly likely: readonly Demand[];
  readonly others: readonly Demand[];
}

const NONE: Candidates = { likely: [], others: [] };

/**
 * Demands that may be the same: found by number, else those with similar words, then the newest of the same category.
 *
 * @param move what must be possible to them
 */
export function useMergeCandidates(district: string, demand: Demand, number: string, move: Move) {
  const { category, description, id } = demand;
  const { site } = demand.place;
  const similar = useDuplicates(district, site ? { category, site, description } : null);
  const likelyIds = (similar.data ?? []).map((one) => one.id);
  const found = useQuery<Candidates, Problem>({
    queryKey: [...demandKeys.all(district), 'merge-candidates', id, move, number, likelyIds],
    queryFn: async () => {
      const query = number ? { number, limit: FEW } : { category, limit: FEW };
      const [page, ...likely] = await Promise.all([
        read(api.GET(BASE, { params: { path: { district }, query } })),
        ...(number
          ? []
          : likelyIds.map((one) => read(api.GET(`${BASE}/{id}`, { params: { path: { district, id: one } } })))),
      ]);
      const possible = (one: Demand) => one.id !== id && one.moves.includes(move);
      return {
        likely: likely.filter(possible),
        others: page.items.filter((one) => possible(one) && !likelyIds.includes(one.id)),
      };
    },
    enabled: !similar.isLoading,
  });
  return { candidates: found.data ?? NONE, loading: similar.isLoading || found.isFetching };
}

interface MergeTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

export function absorb({ district, id, header }: MergeTarget, source: string) {
  return read(api.POST(`${BASE}/{id}/absorptions`, { params: { path: { district, id }, header }, body: { source } }));
}

/** The same, asked for from the duplicate: the other is merged into as it stands at that moment. */
export async function mergeInto(district: string, target: string, source: string, key: string) {
  const { version } = await readVersioned(api.GET(`${BASE}/{id}`, { params: { path: { district, id: target } } }));
  return absorb({ district, id: target, header: based(key, version) }, source);
}

export function release({ district, id, header }: MergeTarget, source: string) {
  return read(api.POST(`${BASE}/{id}/releases`, { params: { path: { district, id }, header }, body: { source } }));
}
