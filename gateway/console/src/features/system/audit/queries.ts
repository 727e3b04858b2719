import { useQueries, useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Problem } from '@/kit/problem/problem';

import { type Asked, KINDS } from './kinds';

export const SERVICES = ['organisation', 'demand', 'ledger', 'event', 'notification'] as const;
export type Service = (typeof SERVICES)[number];

export function useTrail(district: string, { kind: asked, id }: Asked) {
  const [service, kind] = KINDS[asked];
  const params = { path: { district, kind, id } };
  const entries = useQuery({
    queryKey: ['audit', district, service, kind, id],
    queryFn: () => read(api.GET(`/api/v1/districts/{district}/audit/${service}/{kind}/{id}`, { params })),
  });
  const verification = useQuery({
    queryKey: ['audit', district, service, kind, id, 'verification'],
    queryFn: () => read(api.GET(`/api/v1/districts/{district}/audit/${service}/{kind}/{id}/verification`, { params })),
  });
  return {
    entries: entries.data,
    verification: verification.data,
    error: (entries.error ?? verification.error) as Problem | null,
    isLoading: entries.isLoading || verification.isLoading,
  };
}

export function useSeals(district: string) {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['audit', district, service, 'seals'],
      queryFn: () =>
        read(api.GET(`/api/v1/districts/{district}/audit/${service}/seals`, { params: { path: { district } } })),
    })),
    combine: (results) => results.map((one, at) => ({ service: SERVICES[at]!, seals: one.data })),
  });
}
