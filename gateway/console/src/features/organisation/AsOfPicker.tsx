import { DayPicker } from '@/kit/form/DayPicker';
import { useTexts } from '@/kit/i18n/texts';

import { organisationTexts } from './texts';

interface AsOfPickerProps {
  readonly day: string | undefined;
  readonly latest?: string;
  readonly onChange: (day: string | undefined) => void;
}

/** The day as of which something is shown; today, if none is chosen. */
export function AsOfPicker(props: AsOfPickerProps) {
  const say = useTexts(organisationTexts);
  return <DayPicker {...props} label={say('asOf')} placeholder={`${say('asOf')}: ${say('today')}`} />;
}
