import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const activityKindWords = texts(
  {
    CULTURE: '文化活动',
    EXCHANGE: '交流活动',
    SENDING_POLICIES: '送政策',
    SENDING_SERVICES: '送服务',
    SENDING_WARMTH: '送温暖',
    OFFICE_HOURS: '下沉一线办公',
    SALON: '国际青年会客厅',
    GROWTH_PARTNERS: '三里领航',
  },
  {
    CULTURE: 'Culture',
    EXCHANGE: 'Exchange',
    SENDING_POLICIES: 'Sending policies',
    SENDING_SERVICES: 'Sending services',
    SENDING_WARMTH: 'Sending warmth',
    OFFICE_HOURS: 'Office hours on site',
    SALON: 'International youth salon',
    GROWTH_PARTNERS: 'Growth partners',
  },
);

export const activityStatusWords = texts(
  { PLANNED: '筹备中', PUBLISHED: '已发布', CANCELLED: '已取消' },
  { PLANNED: 'Planned', PUBLISHED: 'Published', CANCELLED: 'Called off' },
);

/** Where an activity stands for whoever looks at it: by its status, and by the time. */
export const activityPhaseWords = texts(
  {
    PLANNED: '筹备中',
    OPEN: '报名中',
    CLOSED: '报名已截止',
    UNDER_WAY: '进行中',
    OVER: '已结束',
    CANCELLED: '已取消',
  },
  {
    PLANNED: 'Planned',
    OPEN: 'Registration is open',
    CLOSED: 'Registration has closed',
    UNDER_WAY: 'Under way',
    OVER: 'Over',
    CANCELLED: 'Called off',
  },
);

export type ActivityPhase = keyof typeof activityPhaseWords.zh;

export const activityPhaseTones: Readonly<Record<ActivityPhase, Tone>> = {
  PLANNED: 'busy',
  OPEN: 'good',
  CLOSED: 'warn',
  UNDER_WAY: 'info',
  OVER: 'plain',
  CANCELLED: 'plain',
};

export const cancellationWords = texts(
  {
    WEATHER: '天气原因',
    VENUE: '场地原因',
    SPEAKER: '嘉宾原因',
    TOO_FEW: '报名人数不足',
    SAFETY: '安全原因',
    OTHER: '其他原因',
  },
  {
    WEATHER: 'Weather',
    VENUE: 'Venue',
    SPEAKER: 'Speaker',
    TOO_FEW: 'Too few registrations',
    SAFETY: 'Safety',
    OTHER: 'Other',
  },
);
