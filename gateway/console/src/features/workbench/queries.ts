import { useQuery } from '@tanstack/react-query';

import { demandKeys } from '@/features/demand/queries';
import { recurrenceKeys } from '@/features/demand/recurrence/queries';
import { guidanceKey } from '@/features/organisation/guidance/queries';
import { appealKeys } from '@/features/statistics/appeals/queries';
import { api, read } from '@/kit/api/client';
import type { Demand, Duty, GuidanceNote, RateAppeal, Recurrence } from '@/kit/api/types';
import type { Problem } from '@/kit/problem/problem';
import { readAll, usePages } from '@/kit/query/usePages';

const PAGE = 20;
const EVERY = 60_000;
const DISTRICT = '/api/v1/districts/{district}';

/** What lies on the desks of the reader's office, units and sites, the next due first. */
export function useMyWork(district: string, mine: boolean) {
  return usePages<Demand>([...demandKeys.all(district), 'my-work', mine], (after) =>
    read(api.GET(`${DISTRICT}/my-work`, { params: { path: { district }, query: { mine, limit: PAGE, after } } })),
  );
}

/** What waits for the reader beside demands themselves, the next due first. */
export function useDuties(district: string) {
  return useQuery<Duty[], Problem>({
    queryKey: [...demandKeys.all(district), 'duties'],
    queryFn: () => read(api.GET(`${DISTRICT}/my-work/duties`, { params: { path: { district } } })),
    refetchInterval: EVERY,
  });
}

/** Appeals that nobody has decided. */
export function useOpenAppeals(district: string, enabled: boolean) {
  return useQuery<RateAppeal[], Problem>({
    queryKey: [...appealKeys.all(district), 'open'],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET(`${DISTRICT}/demand-rate-appeals`, {
            params: { path: { district }, query: { decided: false, limit, after } },
          }),
        ),
      ),
    enabled,
  });
}

/** Guidance notes that nobody has answered. */
export function useOpenNotes(district: string, enabled: boolean) {
  return useQuery<GuidanceNote[], Problem>({
    queryKey: [...guidanceKey(district), 'open'],
    queryFn: async () =>
      (
        await readAll<GuidanceNote>((limit, after) =>
          read(api.GET(`${DISTRICT}/guidance-notes`, { params: { path: { district }, query: { limit, after } } })),
        )
      ).filter((note) => !note.answer),
    enabled,
  });
}

/** Recurrences of which nobody has said what becomes of them. */
export function useProposedRecurrences(district: string, enabled: boolean) {
  return useQuery<Recurrence[], Problem>({
    queryKey: [...recurrenceKeys.all(district), 'proposed'],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET(`${DISTRICT}/demand-recurrences`, {
            params: { path: { district }, query: { status: 'PROPOSED', limit, after } },
          }),
        ),
      ),
    enabled,
  });
}
