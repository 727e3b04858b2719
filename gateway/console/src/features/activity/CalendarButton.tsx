import { readContent } from '@/kit/api/content';
import { DownloadButton } from '@/kit/display/DownloadButton';
import { useTexts } from '@/kit/i18n/texts';

import { activityTexts } from './texts';

interface CalendarButtonProps {
  readonly district: string;
  /** One activity, or the person's own; without it what the district holds. */
  readonly of?: string;
}

/** The file needs a token: calendars cannot fetch it by themselves, so that it is handed over. */
export function CalendarButton({ district, of }: CalendarButtonProps) {
  const say = useTexts(activityTexts);
  const path = `/api/v1/districts/${district}/activities/${of ? `${of}/` : ''}calendar`;
  return <DownloadButton label={say('calendar')} name={`${of ?? district}.ics`} content={() => readContent(path)} />;
}
