import { useQueries, useQuery } from '@tanstack/react-query';

import { api, read } from '@/kit/api/client';
import type { Problem } from '@/kit/problem/problem';

export const SERVICES = ['organisation', 'demand', 'ledger', 'event', 'notification'] as const;
export type Service = (typeof SERVICES)[number];

/** What can be looked up: in which service, under which name. */
export const KINDS = {
  demand: ['demand', 'demands'],
  enterprise: ['ledger', 'enterprises'],
  activity: ['event', 'activities'],
  registration: ['event', 'registrations'],
  unit: ['organisation', 'units'],
  post: ['organisation', 'posts'],
  districtKind: ['organisation', 'districts'],
} as const satisfies Record<string, readonly [Service, string]>;

export type AuditKind = keyof typeof KINDS;

export interface Asked {
  readonly kind: AuditKind;
  readonly id: string;
}

export function useTrail(district: string, asked: Asked | null) {
  const [service, kind] = KINDS[asked?.kind ?? 'demand'];
  const params = { path: { district, kind, id: asked?.id ?? '' } };
  const entries = useQuery({
    queryKey: ['audit', district, service, kind, asked?.id],
    queryFn: () => read(api.GET(`/api/v1/districts/{district}/audit/${service}/{kind}/{id}`, { params })),
    enabled: asked !== null,
  });
  const verification = useQuery({
    queryKey: ['audit', district, service, kind, asked?.id, 'verification'],
    queryFn: () => read(api.GET(`/api/v1/districts/{district}/audit/${service}/{kind}/{id}/verification`, { params })),
    enabled: asked !== null,
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
