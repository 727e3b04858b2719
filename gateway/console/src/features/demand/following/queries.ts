import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { FollowedDemand, LikelyDuplicate, Voices } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { usePages } from '@/kit/query/usePages';

import { demandKeys } from '../queries';

const DISTRICT = '/api/v1/districts/{district}';
const PAGE = 50;
const FEW = 200;

export const followedKey = (district: string) => [...demandKeys.all(district), 'followed'];

export function useVoices(district: string, id: string) {
  return useQuery<Voices, Problem>({
    queryKey: [...demandKeys.one(district, id), 'voices'],
    queryFn: () => read(api.GET(`${DISTRICT}/demands/{id}/following`, { params: { path: { district, id } } })),
  });
}

export function useFollowed(district: string) {
  return usePages<FollowedDemand>(followedKey(district), (after) =>
    read(api.GET(`${DISTRICT}/followed-demands`, { params: { path: { district }, query: { limit: PAGE, after } } })),
  );
}

/** Whether the reader follows a demand, looked up among the first that they follow. */
export function useFollows(district: string, id: string) {
  return useQuery<boolean, Problem>({
    queryKey: [...followedKey(district), 'has', id],
    queryFn: async () => {
      const page = await read(
        api.GET(`${DISTRICT}/followed-demands`, { params: { path: { district }, query: { limit: FEW } } }),
      );
      return page.items.some((one) => one.id === id);
    },
  });
}

export function follow(district: string, id: string, follows: boolean, key: string) {
  const params = { path: { district, id }, header: keyed(key) };
  return read(api.POST(`${DISTRICT}/demands/{id}/following`, { params, body: { follows } }));
}

export function sayMeToo(district: string, id: string, key: string): Promise<FollowedDemand> {
  return read(api.POST(`${DISTRICT}/demands/{id}/me-too`, { params: { path: { district, id }, header: keyed(key) } }));
}

export interface Opinion {
  readonly solved: boolean;
  readonly satisfied: boolean;
}

export function rateAsFollower(district: string, id: string, body: Opinion, key: string) {
  const params = { path: { district, id }, header: keyed(key) };
  return read(api.POST(`${DISTRICT}/demands/{id}/me-too-rating`, { params, body }));
}

export interface DuplicateDraft {
  readonly category: string;
  readonly site: string;
  readonly description: string;
}

/** Asks when there is something to compare; a suggestion that cannot be had is none. */
export function useDuplicates(district: string, draft: DuplicateDraft | null) {
  return useQuery<LikelyDuplicate[], Problem>({
    queryKey: ['demand-duplicates', district, draft],
    queryFn: () =>
      read(
        api.POST(`${DISTRICT}/demand-duplicates`, {
          params: { path: { district }, header: keyed(crypto.randomUUID()) },
          body: draft!,
        }),
      ),
    enabled: draft !== null,
    retry: false,
    staleTime: 60_000,
  });
}
