import type { Preferences } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import type { ConflictRow } from '@/kit/problem/ConflictDialog';

import { formOf, type PreferencesForm } from './settings';
import { settingsTexts } from './texts';

/** What differs between what was seen, what is there now and what the person wants. */
export function usePreferencesConflict(): (
  seen: Preferences,
  now: Preferences,
  mine: PreferencesForm,
) => ConflictRow[] {
  const say = useTexts(settingsTexts);
  return (seen, now, mine) => {
    const versions = [formOf(seen), formOf(now), mine] as const;
    const row = (label: string, of: (form: PreferencesForm) => string): ConflictRow => {
      const [was, is, wanted] = versions.map(of) as [string, string, string];
      return { label, seen: was, now: is, mine: wanted };
    };
    const all = [
      row(say('mail'), (form) => say(form.mail ? 'on' : 'off')),
      row(say('language'), (form) => say(form.language)),
      row(say('digestAt'), (form) => form.digestAt),
      row(say('quiet'), (form) => (form.quietOn ? `${form.quietFrom}–${form.quietTo}` : say('off'))),
      ...now.kinds.map((kind) => row(kind.name, (form) => say(form.modes[kind.type] ?? kind.mode))),
    ];
    return all.filter((one) => one.seen !== one.now || one.now !== one.mine);
  };
}
