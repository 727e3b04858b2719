import { useMemo } from 'react';

import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts } from '@/kit/i18n/texts';

import { useRuleSet, useRuleVersions } from './queries';
import { holdTexts } from './texts';

interface HoldReasons {
  readonly reasons: { value: string; label: string }[];
  readonly loading: boolean;
}

/** The reasons for a hold in the rules that are in force. */
export function useHoldReasons(district: string): HoldReasons {
  const language = useLanguage();
  const say = useTexts(holdTexts);
  const versions = useRuleVersions(district);
  const rules = useRuleSet(district, versions.data?.current);
  const reasons = useMemo(
    () =>
      (rules.data?.data.content.holds.reasons ?? []).map((reason) => ({
        value: reason.code,
        label: `${nameIn(language, reason)}${say(reason.pausesClocks ? 'pauses' : 'runs')}`,
      })),
    [rules.data, language, say],
  );
  return { reasons, loading: versions.isLoading || rules.isLoading };
}
