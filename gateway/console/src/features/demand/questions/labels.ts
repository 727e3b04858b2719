import type { Language } from '@/kit/i18n/language';

interface Labelled {
  readonly labelZh: string;
  readonly labelEn: string;
}

/** What a question, or an option of one, is called. */
export function labelIn(language: Language, { labelZh, labelEn }: Labelled): string {
  return language === 'en' ? labelEn : labelZh;
}
