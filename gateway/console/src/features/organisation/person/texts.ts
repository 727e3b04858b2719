import { texts } from '@/kit/i18n/texts';

export const personTexts = texts(
  {
    choose: '输入姓名或登录名查找',
    hint: '输入姓名或登录名，从列出的人中选择。',
    displayName: '姓名',
    noPost: '没有任职',
    none: '没有找到这个人。',
    noneTyped: '不在名单中的，请输入完整的登录名。',
    askSecretary: '不在名单中的，请联系商圈书记。',
    noneCalled: '没有人使用登录名“{username}”，或账号已停用。没有账号的，先由两新办在“系统 → 账号”开通。',
    away: '暂时查不到登录名，请稍后再试。',
    searching: '正在查找…',
  },
  {
    choose: 'Type a name or a user name',
    hint: 'Type a name or a user name and choose from the list.',
    displayName: 'Name',
    noPost: 'holds no post',
    none: 'Nobody is called so.',
    noneTyped: 'Of somebody who is not in the list, type the whole user name.',
    askSecretary: 'Of somebody who is not in the list, ask the secretary of the district.',
    noneCalled:
      'Nobody has the user name “{username}”, or the account is disabled. An account is opened by the Two-New Office, under System → Accounts.',
    away: 'User names cannot be looked up now; try again in a moment.',
    searching: 'Looking…',
  },
);
