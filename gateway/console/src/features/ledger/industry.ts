import { useWords } from '@/kit/i18n/texts';

import { industryWords } from './words';

/** What an industry is called by the section that its code begins with, such as I6510. */
export function useIndustry(): (code: string) => string {
  const section = useWords(industryWords);
  return (code) => section(code.charAt(0));
}
