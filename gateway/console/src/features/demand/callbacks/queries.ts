import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { CallBackDuty, RatingLink } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

import { demandKeys } from '../queries';

const DISTRICT = '/api/v1/districts/{district}';

/** Whom to call back, the next due first; the queue is worked off, so it stays short. */
export function useCallBackDuties(district: string, caller: string | undefined) {
  return useQuery<CallBackDuty[], Problem>({
    queryKey: [...demandKeys.all(district), 'call-backs', caller ?? null],
    queryFn: () =>
      readAll((limit, after) =>
        read(api.GET(`${DISTRICT}/call-backs`, { params: { path: { district }, query: { caller, limit, after } } })),
      ),
    // What was tried is counted a moment after it was recorded.
    refetchInterval: 5_000,
  });
}

export function assignCaller(district: string, body: { caller: string; demands: string[] }, key: string) {
  return read(
    api.POST(`${DISTRICT}/call-backs/assignments`, { params: { path: { district }, header: keyed(key) }, body }),
  );
}

export function writeRatingLink(district: string, id: string, reason: string, key: string): Promise<RatingLink> {
  const params = { path: { district, id }, header: keyed(key) };
  return read(api.POST(`${DISTRICT}/demands/{id}/rating-links`, { params, body: { reason } }));
}
