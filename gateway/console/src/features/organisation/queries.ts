import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

import { api, read, readVersioned, type Versioned } from '@/kit/api/client';
import type { Post, Unit } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

const CALM = 5 * 60_000;
const A_MOMENT = 2_000;

export const organisationKeys = {
  all: (district: string) => ['organisation', district] as const,
};

/** The units of a district on a day; today's if none is given. */
export function useUnits(district: string, asOf?: string) {
  return useQuery<Unit[], Problem>({
    queryKey: [...organisationKeys.all(district), 'units', asOf ?? null],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/units', {
            params: { path: { district }, query: { asOf, limit, after } },
          }),
        ),
      ),
    staleTime: CALM,
    // A district that was just founded is laid out within a moment.
    refetchInterval: ({ state }) => (!asOf && state.data?.length === 0 ? A_MOMENT : false),
  });
}

export function usePosts(district: string, asOf?: string) {
  return useQuery<Post[], Problem>({
    queryKey: [...organisationKeys.all(district), 'posts', asOf ?? null],
    queryFn: () =>
      readAll((limit, after) =>
        read(
          api.GET('/api/v1/districts/{district}/posts', {
            params: { path: { district }, query: { asOf, limit, after } },
          }),
        ),
      ),
    staleTime: CALM,
  });
}

interface AppointmentRead {
  readonly now: Versioned<Post> | null;
  readonly error: Problem | null;
  readonly retry: () => void;
}

/** The post of an appointment as it is today, with the version on which a change of the appointment is based. */
export function useAppointment(district: string, id: string): AppointmentRead {
  const posts = usePosts(district);
  const read = useQuery<Versioned<Post>, Problem>({
    queryKey: [...organisationKeys.all(district), 'appointment', id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/appointments/{id}', { params: { path: { district, id } } })),
  });
  // What is read tells the post as it was on the appointment's first day.
  const today = posts.data?.find(({ post }) => post === read.data?.data.post);
  return {
    now: read.data ? { data: today ?? read.data.data, version: read.data.version } : null,
    error: read.error,
    retry: () => void read.refetch(),
  };
}

/** The name of a unit by its code; a code that is not known is shown as it is. */
export function useUnitNames(district: string, asOf?: string): (code: string) => string {
  const language = useLanguage();
  const units = useUnits(district, asOf);
  const byCode = useMemo(() => new Map(units.data?.map((unit) => [unit.code, unit])), [units.data]);
  return useCallback((code: string) => nameIn(language, byCode.get(code)) || code, [byCode, language]);
}

/** Units of some kinds as choices. */
export function useUnitOptions(district: string, ...kinds: Unit['kind'][]): { value: string; label: string }[] {
  const language = useLanguage();
  const units = useUnits(district);
  const wanted = kinds.join();
  return useMemo(
    () =>
      (units.data ?? [])
        .filter((unit) => wanted.split(',').includes(unit.kind))
        .map((unit) => ({ value: unit.code, label: nameIn(language, unit) })),
    [units.data, wanted, language],
  );
}
