import { texts } from '@/kit/i18n/texts';

export const contactTexts = texts(
  {
    title: '联系网络',
    hint: '每个成员单位，双方各有一名联系人；缺一方即为空缺。',
    gaps: '只看空缺',
    gap: '空缺',
    complete: '已联系',
    ours: '商圈联系人',
    theirs: '单位联系人',
    nobody: '未指定',
    none: '还没有成员单位',
    noneHint: '登记成员单位后，这里会列出双方联系人。',
    noGaps: '没有空缺',
    noGapsHint: '已读取的成员单位都有双方联系人。',
  },
  {
    title: 'Contacts',
    hint: 'Every member organisation has a contact on each side; a missing one is a gap.',
    gaps: 'Gaps only',
    gap: 'gap',
    complete: 'connected',
    ours: 'Ours',
    theirs: 'Theirs',
    nobody: 'nobody',
    none: 'No member organisations yet',
    noneHint: 'Once members are registered, the contacts of both sides are listed here.',
    noGaps: 'No gaps',
    noGapsHint: 'All members that were read have contacts on both sides.',
  },
);
