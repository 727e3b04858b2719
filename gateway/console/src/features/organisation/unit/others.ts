import { useMemo } from 'react';

import type { Unit } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn } from '@/kit/i18n/texts';

import { useUnits } from '../queries';

/** The units that are directly under a unit today. */
export function useUnitsBelow(district: string, code: string): Unit[] {
  const units = useUnits(district);
  return useMemo(() => units.data?.filter((one) => one.parent === code) ?? [], [units.data, code]);
}

/** All other units of today as choices. */
export function useOtherUnits(district: string, code: string): { value: string; label: string }[] {
  const language = useLanguage();
  const units = useUnits(district);
  return useMemo(
    () =>
      (units.data ?? [])
        .filter((one) => one.code !== code)
        .map((one) => ({ value: one.code, label: nameIn(language, one) })),
    [units.data, code, language],
  );
}
