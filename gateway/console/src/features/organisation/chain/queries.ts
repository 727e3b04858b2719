import { useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Chain } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { organisationKeys } from '../queries';

/** About what a chain is asked: one of them, or nothing for the whole district; and at which moment, if not now. */
export type ChainOf = Partial<Record<'unit' | 'category' | 'site' | 'at', string>>;

/** Who answers, tier by tier. */
export function useChain(district: string, query: ChainOf, enabled = true) {
  return useQuery<Chain, Problem>({
    queryKey: [...organisationKeys.all(district), 'chain', query],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/responsibility-chain', { params: { path: { district }, query } })),
    enabled,
  });
}
