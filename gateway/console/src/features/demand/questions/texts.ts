import { texts } from '@/kit/i18n/texts';

export const questionTexts = texts(
  { yes: '是', no: '否', needed: '请回答' },
  { yes: 'Yes', no: 'No', needed: 'Please answer' },
);
