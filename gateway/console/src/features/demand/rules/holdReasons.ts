import { useMemo } from 'react';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';

import { holdWords } from '../words';

import { useRuleSet, useRuleVersions } from './queries';
import { holdTexts } from './texts';

interface HoldReasons {
  readonly reasons: { value: string; label: string }[];
  readonly loading: boolean;
}

/** The reasons of the district's own rules, if it has some; else those that the city's rules are delivered with. */
export function useHoldReasons(district: string): HoldReasons {
  const language = useLanguage();
  const say = useTexts(holdTexts);
  const delivered = useWords(holdWords);
  const versions = useRuleVersions(district);
  const current = versions.data?.current;
  const own = versions.data?.versions.some((one) => one.version === current && !one.ofTheCity);
  const rules = useRuleSet(district, own ? current : undefined);
  const reasons = useMemo(
    () =>
      rules.data?.data.content.holds.reasons.map((reason) => ({
        value: reason.code,
        label: `${nameIn(language, reason)}${say(reason.pausesClocks ? 'pauses' : 'runs')}`,
      })) ?? Object.keys(holdWords.zh).map((code) => ({ value: code, label: delivered(code) })),
    [rules.data, language, say, delivered],
  );
  return { reasons, loading: versions.isLoading || rules.isLoading };
}
