import { useQuery } from '@tanstack/react-query';

import { api, keyed, read } from '@/kit/api/client';
import type { IntakeBatch } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import type { TablePaths } from '@/kit/table/TableImport';

const SOON = 1_500;

export function useProfiles(district: string) {
  return useQuery({
    queryKey: ['intake-profiles', district],
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/demand-batches/profiles', { params: { path: { district } } })),
    staleTime: Infinity,
  });
}

export function pathsOf(district: string, profile: string): TablePaths {
  const base = `/api/v1/districts/${district}/demand-batches`;
  const as = `?profile=${encodeURIComponent(profile)}`;
  return {
    template: `${base}/template${as}`,
    check: `${base}/dry-run${as}`,
    mark: `${base}/marked-table${as}`,
    apply: `${base}${as}`,
  };
}

export const batchKey = (district: string, id: string) => ['intake-batches', district, id] as const;

export const isUnderWay = (batch: IntakeBatch | undefined) => batch?.stage === 'FILING' || batch?.stage === 'UNDOING';

/** A batch goes on in the background; it is looked at again until it is done. */
export function useBatch(district: string, id: string) {
  return useQuery<IntakeBatch, Problem>({
    queryKey: batchKey(district, id),
    queryFn: () =>
      read(api.GET('/api/v1/districts/{district}/demand-batches/{id}', { params: { path: { district, id } } })),
    refetchInterval: (query) => (isUnderWay(query.state.data) ? SOON : false),
  });
}

export function undoBatch(district: string, id: string, key: string): Promise<IntakeBatch> {
  return read(
    api.POST('/api/v1/districts/{district}/demand-batches/{id}/undoing', {
      params: { path: { district, id }, header: keyed(key) },
    }),
  );
}
