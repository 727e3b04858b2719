import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';

import { api, read } from '../api/client';
import type { District, Me } from '../api/types';
import type { Problem } from '../problem/problem';
import { readAll } from '../query/usePages';

const CALM = 5 * 60_000;

const me = queryOptions<Me, Problem>({
  queryKey: ['me'],
  queryFn: () => read(api.GET('/api/v1/me')),
  staleTime: CALM,
});

const districts = queryOptions<District[], Problem>({
  queryKey: ['districts'],
  queryFn: () => readAll((limit, after) => read(api.GET('/api/v1/districts', { params: { query: { limit, after } } }))),
  staleTime: CALM,
});

export const useMe = () => useQuery(me);

export const useDistricts = () => useQuery(districts);

/** Asks who is here while the page's script is still on its way. */
export function askWhoIsHere(queries: QueryClient): void {
  void queries.prefetchQuery(me);
  void queries.prefetchQuery(districts);
}
