import { texts } from '../i18n/texts';

export const privacyTexts = texts(
  {
    reveal: '查看完整联系方式',
    revealTitle: '查看联系方式',
    why: '查看原因（会记录在案）',
    whyHint: '例如：联系提交人核实情况',
  },
  {
    reveal: 'Show the full contact',
    revealTitle: 'Show the contact',
    why: 'Why you need it (this is recorded)',
    whyHint: 'For example: to ask the submitter for details',
  },
);
