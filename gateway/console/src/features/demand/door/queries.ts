import { useQuery } from '@tanstack/react-query';

import { api, type based, keyed, readVersioned, type Versioned } from '@/kit/api/client';
import type { DoorService, Slot } from '@/kit/api/types';
import { isProblem, type Problem } from '@/kit/problem/problem';

import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands/{id}/door-service';

/** The visit of a demand that goes door to door, or null while no time was offered. */
export function useDoorService(district: string, id: string) {
  return useQuery<Versioned<DoorService> | null, Problem>({
    queryKey: [...demandKeys.one(district, id), 'door-service'],
    queryFn: async () => {
      try {
        return await readVersioned(api.GET(BASE, { params: { path: { district, id } } }));
      } catch (fault) {
        if (isProblem(fault, 'not-found')) {
          return null;
        }
        throw fault;
      }
    },
  });
}

export interface DoorTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

export type VisitOutcome = NonNullable<DoorService['visit']>['outcome'];

export interface VisitReport {
  readonly outcome: VisitOutcome;
  readonly text: string;
  readonly signedBy?: string;
}

const at = ({ district, id, header }: DoorTarget) => ({ params: { path: { district, id }, header } });

/** Offering depends on no version: whoever offers says all of it. */
export function offerTimes(district: string, id: string, key: string, body: { slots: Slot[]; team?: string[] }) {
  return readVersioned(api.POST(`${BASE}/offers`, { params: { path: { district, id }, header: keyed(key) }, body }));
}

export function chooseTime(target: DoorTarget, body: Slot) {
  return readVersioned(api.POST(`${BASE}/choice`, { ...at(target), body }));
}

export function declineTimes(target: DoorTarget) {
  return readVersioned(api.POST(`${BASE}/declining`, at(target)));
}

export function reportVisit(target: DoorTarget, body: VisitReport) {
  return readVersioned(api.POST(`${BASE}/visit`, { ...at(target), body }));
}
