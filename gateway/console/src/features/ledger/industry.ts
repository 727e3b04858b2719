import { useCallback } from 'react';

import { useWords } from '@/kit/i18n/texts';

import { divisionWords } from './divisions';
import { industryWords } from './words';

const SHAPE = /^[A-T]([0-9]{2,4})?$/;

/** The division of a code such as I6510: I65; none of a section alone. */
function divisionOf(code: string): string | null {
  return code.length >= 3 ? code.slice(0, 3) : null;
}

/** Whether a code is a section, or begins with a division of its section (GB/T 4754-2017). */
export function isIndustry(code: string): boolean {
  const division = divisionOf(code);
  return SHAPE.test(code) && (division === null || division in divisionWords.zh);
}

/** What an industry is called: its division where the code says one, or its section. */
export function useIndustry(): (code: string) => string {
  const section = useWords(industryWords);
  const division = useWords(divisionWords);
  return useCallback(
    (code) => {
      const known = divisionOf(code);
      return known && known in divisionWords.zh ? division(known) : section(code.charAt(0));
    },
    [section, division],
  );
}
