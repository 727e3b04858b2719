import { texts } from '@/kit/i18n/texts';

export const messageTexts = texts(
  {
    title: '消息',
    all: '全部',
    unread: '未读',
    readAll: '全部标为已读',
    markRead: '标为已读',
    none: '没有消息',
    noneUnread: '没有未读消息',
    noneHint: '诉求有进展时，会立即在这里通知您。',
    open: '查看诉求',
  },
  {
    title: 'Messages',
    all: 'All',
    unread: 'Unread',
    readAll: 'Mark all as read',
    markRead: 'Mark as read',
    none: 'No messages',
    noneUnread: 'Nothing unread',
    noneHint: 'You are told here at once when something happens to a demand.',
    open: 'Open the demand',
  },
);
