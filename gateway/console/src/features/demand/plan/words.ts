import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const planStatusWords = texts(
  { DRAFT: '拟定中', PROPOSED: '待审批', APPROVED: '执行中', COMPLETED: '已完成' },
  { DRAFT: 'Draft', PROPOSED: 'To be approved', APPROVED: 'Under way', COMPLETED: 'Complete' },
);

export const planTones: Readonly<Record<string, Tone>> = {
  DRAFT: 'info',
  PROPOSED: 'warn',
  APPROVED: 'busy',
  COMPLETED: 'good',
};

export const taskStateWords = texts(
  { OPEN: '待完成', DONE: '已完成', DROPPED: '已取消' },
  { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' },
);

export const taskTones: Readonly<Record<string, Tone>> = { OPEN: 'info', DONE: 'good', DROPPED: 'plain' };

export const tierWords = texts(
  { 1: '处级领导', 2: '专责科室', 3: '专职书记', 4: '第一书记', 5: '商圈单位' },
  { 1: 'Street official', 2: 'Coordinating section', 3: 'Full-time secretary', 4: 'First secretary', 5: 'Units' },
);
