import { texts } from '@/kit/i18n/texts';

/** The entries of the system's own menu. */
export const systemTexts = texts(
  {
    title: '系统',
    audit: '审计记录',
    accounts: '账号',
    categories: '诉求类别',
    rules: '时限规则',
    calendar: '工作日历',
  },
  {
    title: 'System',
    audit: 'Audit',
    accounts: 'Accounts',
    categories: 'Categories',
    rules: 'Deadline rules',
    calendar: 'Working calendar',
  },
);
