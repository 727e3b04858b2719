import { texts } from '@/kit/i18n/texts';

export const importTexts = texts(
  {
    title: '表格导入',
    hint: '载体、成员单位、人员账号和任职可以用表格一次录入：先预检，再导入，30 天内可以撤销。',
    table: '导入什么',
    sites: '载体',
    members: '成员单位',
    people: '人员账号',
    appointments: '任职',
    result: '导入结果',
    passwords: '导入的账号还没有密码。把账号交给本人时，在“系统 → 账号”中本人一行生成初始密码。',
    accounts: '前往账号',
  },
  {
    title: 'Import',
    hint: 'Sites, member organisations, accounts and appointments come in from a table: tried first, then imported, and taken back within 30 days if need be.',
    table: 'What to import',
    sites: 'Sites',
    members: 'Member organisations',
    people: 'Accounts',
    appointments: 'Appointments',
    result: 'What came of it',
    passwords:
      'Imported accounts have no password yet. Make one in the row of the account, under System → Accounts, when it is handed over.',
    accounts: 'To the accounts',
  },
);
