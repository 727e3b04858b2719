import { useQuery } from '@tanstack/react-query';

import { api, type based, readVersioned, type Versioned } from '@/kit/api/client';
import type { Whistle } from '@/kit/api/types';
import { isProblem, type Problem } from '@/kit/problem/problem';

import { demandKeys } from '../queries';

const BASE = '/api/v1/districts/{district}/demands/{id}/whistle';
const SOON = 2_000;

export function readWhistle(district: string, id: string): Promise<Versioned<Whistle>> {
  return readVersioned(api.GET(BASE, { params: { path: { district, id } } }));
}

/** The whistle of a demand, or null while it is about to be blown: it follows the routing by a moment. */
export function useWhistle(district: string, id: string, enabled = true) {
  return useQuery<Versioned<Whistle> | null, Problem>({
    queryKey: [...demandKeys.one(district, id), 'whistle'],
    queryFn: async () => {
      try {
        return await readWhistle(district, id);
      } catch (fault) {
        if (isProblem(fault, 'not-found')) {
          return null;
        }
        throw fault;
      }
    },
    enabled,
    refetchInterval: (query) => (query.state.data === null ? SOON : false),
  });
}

export interface WhistleTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

export interface WhistleBodies {
  confirmation: { refusedBecause?: RefusalReason };
  reports: { unit: string };
  'sign-ins': { unit: string; code: string; latitude?: number; longitude?: number };
  outcomes: { unit: string; result: PartResult; text: string };
  minutes: { text: string };
}

export type RefusalReason = 'DISTRICT_CAN_SOLVE_IT' | 'NOT_THEIR_DUTY' | 'COORDINATED_OTHERWISE';
export type PartResult = NonNullable<Whistle['units'][number]['outcome']>['result'];

const at = ({ district, id, header }: WhistleTarget) => ({ params: { path: { district, id }, header } });

type Sender<M extends keyof WhistleBodies> = (target: WhistleTarget, body: WhistleBodies[M]) => Promise<unknown>;

const SEND: { [M in keyof WhistleBodies]: Sender<M> } = {
  confirmation: (target, body) => readVersioned(api.POST(`${BASE}/confirmation`, { ...at(target), body })),
  reports: (target, body) => readVersioned(api.POST(`${BASE}/reports`, { ...at(target), body })),
  'sign-ins': (target, body) => readVersioned(api.POST(`${BASE}/sign-ins`, { ...at(target), body })),
  outcomes: (target, body) => readVersioned(api.POST(`${BASE}/outcomes`, { ...at(target), body })),
  minutes: (target, body) => readVersioned(api.POST(`${BASE}/minutes`, { ...at(target), body })),
};

export function sendWhistle<M extends keyof WhistleBodies>(
  move: M,
  target: WhistleTarget,
  body: WhistleBodies[M],
): Promise<unknown> {
  return SEND[move](target, body);
}
