import { useLanguage } from '../i18n/language';
import { dateTime, relative, shortTime } from '../time/time';
import { useNow } from '../time/useNow';

/** A moment: how far away, with the exact time beside it. */
export function Time({ at, exact = true }: { at: string; exact?: boolean }) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={at} title={dateTime(at, language)}>
      {exact ? `${shortTime(at, language, now)} · ` : ''}
      {relative(at, language, now)}
    </time>
  );
}
