import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

import { api, read, readVersioned } from '@/kit/api/client';
import type { Post, Unit } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn } from '@/kit/i18n/texts';
import type { Problem } from '@/kit/problem/problem';
import { readAll } from '@/kit/query/usePages';

const CALM = 5 * 60_000;

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

/** An appointment's version, on which a change of it is based. */
export function useAppointmentVersion(district: string, id: string) {
  return useQuery({
    queryKey: [...organisationKeys.all(district), 'appointment', id],
    queryFn: () =>
      readVersioned(api.GET('/api/v1/districts/{district}/appointments/{id}', { params: { path: { district, id } } })),
  });
}

/** The name of a unit by its code; a code that is not known is shown as it is. */
export function useUnitNames(district: string): (code: string) => string {
  const language = useLanguage();
  const units = useUnits(district);
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
