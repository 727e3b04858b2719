import { useCallback, useMemo } from 'react';

import { useUnitNames } from '@/features/organisation/queries';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn } from '@/kit/i18n/texts';

import { useCategories } from './queries';

export interface Names {
  readonly category: (code: string) => string;
  readonly unit: (code: string) => string;
}

/** Names for the codes in demands; a code that is not known yet is shown as it is. */
export function useNames(district: string): Names {
  const language = useLanguage();
  const categories = useCategories(district);
  const unit = useUnitNames(district);
  const byCode = useMemo(() => new Map(categories.data?.map((one) => [one.code, one])), [categories.data]);
  const category = useCallback((code: string) => nameIn(language, byCode.get(code)) || code, [byCode, language]);
  return useMemo(() => ({ category, unit }), [category, unit]);
}

/** Categories to choose from; those that only hold others too, unless demands are to be filed under them. */
export function useCategoryOptions(district: string, selectableOnly = false): { value: string; label: string }[] {
  const language = useLanguage();
  const categories = useCategories(district);
  return useMemo(
    () =>
      (categories.data ?? [])
        .filter((category) => category.selectable || !selectableOnly)
        .map((category) => ({ value: category.code, label: nameIn(language, category) })),
    [categories.data, language, selectableOnly],
  );
}
