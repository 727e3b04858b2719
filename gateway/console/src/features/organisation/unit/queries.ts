import { useQuery } from '@tanstack/react-query';
import type { Dayjs } from 'dayjs';

import { api, type based, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { UnitHistory, UnitPart } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';

import { organisationKeys } from '../queries';

/** A unit's whole life; what is changed is based on its version. */
export function useUnitHistory(district: string, id: string) {
  return useQuery<Versioned<UnitHistory>, Problem>({
    queryKey: [...organisationKeys.all(district), 'unit-history', id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/units/{id}/history', { params: { path: { district, id } } })),
  });
}

/** A picked day, as the API writes dates. */
export const writtenDay = (picked: Dayjs | undefined): string | undefined => picked?.format('YYYY-MM-DD');

export interface UnitTarget {
  readonly district: string;
  readonly id: string;
  readonly header: ReturnType<typeof based>;
}

const BASE = '/api/v1/districts/{district}/units/{id}';

const paramsOf = ({ district, id, header }: UnitTarget) => ({ path: { district, id }, header });

export const unitCommands = {
  rename: (target: UnitTarget, body: { nameZh: string; nameEn: string; from?: string }) =>
    read(api.POST(`${BASE}/name`, { params: paramsOf(target), body })),
  move: (target: UnitTarget, body: { parent: string; from?: string }) =>
    read(api.POST(`${BASE}/place`, { params: paramsOf(target), body })),
  split: (target: UnitTarget, body: { from: string; parts: UnitPart[] }) =>
    read(api.POST(`${BASE}/split`, { params: paramsOf(target), body })),
  close: (target: UnitTarget, body: { lastDay: string; successor?: string }) =>
    read(api.POST(`${BASE}/closure`, { params: paramsOf(target), body })),
};
