import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const doorStatusWords = texts(
  { OFFERED: '待选时间', AGREED: '已约定', DECLINED: '时间均不合适', VISITED: '已上门' },
  { OFFERED: 'A time is to be chosen', AGREED: 'Agreed', DECLINED: 'No time suits', VISITED: 'Visited' },
);

export const doorTones: Readonly<Record<string, Tone>> = {
  OFFERED: 'warn',
  AGREED: 'info',
  DECLINED: 'warn',
  VISITED: 'good',
};

export const doorOutcomeWords = texts(
  { SOLVED_ON_SITE: '现场解决', TO_BE_CONTINUED: '后续跟进', NOBODY_THERE: '无人在场' },
  { SOLVED_ON_SITE: 'Solved on site', TO_BE_CONTINUED: 'To be continued', NOBODY_THERE: 'Nobody was there' },
);
