import { texts } from '@/kit/i18n/texts';

export const accountTexts = texts(
  {
    title: '账号',
    hint: '任命授予权限，免职收回权限。这里核对身份系统与任职是否一致。',
    differencesOnly: '只看不一致',
    open: '开通账号',
    openBody: '开通后得到初始密码，只显示一次；本人首次登录须修改。岗位权限随任命授予。',
    username: '登录名',
    usernameHint: '小写字母、数字和连字符',
    displayName: '姓名',
    opened: '账号已开通',
    openedBody: '请把登录名和初始密码当面交给本人。关闭后不再显示。',
    password: '初始密码',
    person: '人员标识',
    close: '我已记下',
    disable: '停用',
    enable: '启用',
    disabled: '已停用，其登录已全部结束',
    enabled: '已启用',
    off: '已停用',
    failed: '登录失败 {count} 次',
    consistent: '一致',
    none: '没有账号',
    noneHint: '任命后账号会出现在这里。',
    noDifferences: '全部一致',
    noDifferencesHint: '身份系统中的权限与任职完全一致。',
    unnamed: '没有在任岗位的人员',
  },
  {
    title: 'Accounts',
    hint: 'Appointments grant, their end takes away. Here the identity provider is compared with the appointments.',
    differencesOnly: 'Differences only',
    open: 'Open an account',
    openBody:
      'It gets a first password that is shown once and changed at the first sign-in. Rights come with appointments.',
    username: 'User name',
    usernameHint: 'lower case letters, digits and hyphens',
    displayName: 'Name',
    opened: 'The account is open',
    openedBody: 'Hand name and password over in person. They are not shown again.',
    password: 'First password',
    person: 'Person',
    close: 'I have noted it',
    disable: 'Disable',
    enable: 'Enable',
    disabled: 'Disabled; all sessions have ended',
    enabled: 'Enabled',
    off: 'disabled',
    failed: '{count} failed sign-ins',
    consistent: 'consistent',
    none: 'No accounts',
    noneHint: 'They appear here with appointments.',
    noDifferences: 'No differences',
    noDifferencesHint: 'What the identity provider grants is what the appointments say.',
    unnamed: 'holds no post now',
  },
);

export const accountStateWords = texts(
  { PENDING: '等待同步', LINKED: '正常', NO_ACCOUNT: '没有账号' },
  { PENDING: 'pending', LINKED: 'linked', NO_ACCOUNT: 'no account' },
);

export const differenceWords = texts(
  {
    NO_ACCOUNT: '身份系统中没有此账号',
    DISABLED: '账号已停用，但仍有任职',
    MISSING_GRANT: '缺少任职应有的权限',
    GRANT_OF_NO_APPOINTMENT: '有权限，但没有对应任职',
  },
  {
    NO_ACCOUNT: 'the identity provider has no such account',
    DISABLED: 'disabled, but still appointed',
    MISSING_GRANT: 'lacks a grant of an appointment',
    GRANT_OF_NO_APPOINTMENT: 'has a grant of no appointment',
  },
);
