import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const whistleStatusWords = texts(
  {
    PROPOSED: '待专责科室确认',
    CALLED: '已吹哨',
    REFUSED: '不予吹哨',
    RECORDED: '已形成纪要',
    ENDED: '已结束',
  },
  {
    PROPOSED: 'To be confirmed',
    CALLED: 'Blown',
    REFUSED: 'Refused',
    RECORDED: 'Minutes written',
    ENDED: 'Ended',
  },
);

export const whistleTones: Readonly<Record<string, Tone>> = {
  PROPOSED: 'warn',
  CALLED: 'busy',
  REFUSED: 'bad',
  RECORDED: 'good',
  ENDED: 'plain',
};

export const whistleRefusalWords = texts(
  {
    DISTRICT_CAN_SOLVE_IT: '商圈自己能解决',
    NOT_THEIR_DUTY: '不是所召集单位的职责',
    COORDINATED_OTHERWISE: '已另行协调',
  },
  {
    DISTRICT_CAN_SOLVE_IT: 'The district can solve it itself',
    NOT_THEIR_DUTY: 'Not the duty of those who are called',
    COORDINATED_OTHERWISE: 'Coordinated in another way',
  },
);

export const partResultWords = texts(
  { DONE: '已完成', PARTLY_DONE: '部分完成', NOT_OUR_PART: '不属本单位事项' },
  { DONE: 'Done', PARTLY_DONE: 'Partly done', NOT_OUR_PART: 'Not our part' },
);
