import { texts } from '@/kit/i18n/texts';

export const handOverTexts = texts(
  {
    title: '移交经办',
    hint: '把一位经办人手上的全部诉求交给同单位的另一位，例如休假、调岗时。时限不变。',
    unit: '单位',
    from: '移交人',
    to: '接手人',
    samePerson: '接手人不能是移交人本人',
    submit: '全部移交',
    done: '已移交 {count} 件',
    nothing: '移交人手上没有可移交的诉求。',
    left: '有 {count} 件没有移交成功，请打开查看：',
    more: '还有未移交的诉求，请再按一次“全部移交”。',
  },
  {
    title: 'Hand over',
    hint: 'Everything that one officer holds goes to another of the unit, as for leave or another post. Deadlines stay.',
    unit: 'Unit',
    from: 'From',
    to: 'To',
    samePerson: 'Choose somebody else',
    submit: 'Hand everything over',
    done: '{count} handed over',
    nothing: 'This officer holds nothing that can be handed over.',
    left: '{count} could not be handed over; open them to see why:',
    more: 'There are more: press the button once more.',
  },
);
