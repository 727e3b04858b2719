import { useLanguage } from '@/kit/i18n/language';

import type { Entry } from './glossary';
import { PlaceLink } from './PlaceLink';

/** Words in both languages, what they mean, and where one meets them. */
export function Words({ entries, here }: { entries: readonly Entry[]; here?: string }) {
  const language = useLanguage();
  const english = language === 'en';
  return (
    <dl className="glossary">
      {entries.map((entry) => (
        <div key={entry.en}>
          <dt>
            {english ? entry.en : entry.zh}
            <span className="faint"> {english ? entry.zh : entry.en}</span>
          </dt>
          <dd>
            {english ? entry.meansEn : entry.meansZh} <PlaceLink place={entry.at} here={here} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
