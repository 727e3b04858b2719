import { useQuery } from '@tanstack/react-query';

import { api, read } from '../api/client';
import type { District, Me } from '../api/types';
import type { Problem } from '../problem/problem';
import { readAll } from '../query/usePages';

const CALM = 5 * 60_000;

export function useMe() {
  return useQuery<Me, Problem>({ queryKey: ['me'], queryFn: () => read(api.GET('/api/v1/me')), staleTime: CALM });
}

export function useDistricts() {
  return useQuery<District[], Problem>({
    queryKey: ['districts'],
    queryFn: () =>
      readAll((limit, after) => read(api.GET('/api/v1/districts', { params: { query: { limit, after } } }))),
    staleTime: CALM,
  });
}
