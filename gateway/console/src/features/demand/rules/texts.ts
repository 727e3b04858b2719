import { texts } from '@/kit/i18n/texts';

export const holdTexts = texts(
  { pauses: '（暂停计时）', runs: '（不停计时）' },
  { pauses: ' (clock pauses)', runs: ' (clock runs)' },
);
