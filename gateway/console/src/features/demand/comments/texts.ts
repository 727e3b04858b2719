import { texts } from '@/kit/i18n/texts';

export const commentTexts = texts(
  {
    title: '评论',
    none: '还没有评论。',
    text: '写评论',
    hint: '补充情况、回答问题。',
    internal: '仅内部可见',
    internalHint: '只有经办单位能看到，提交人看不到。',
    publicHint: '提交人也能看到。',
    mentions: '提醒谁看',
    mentionsHint: '被提醒的人会收到消息。',
    send: '发表',
    internalMark: '内部',
    mentioned: '提醒：{names}',
    sent: '评论已发表',
  },
  {
    title: 'Comments',
    none: 'Nobody has commented yet.',
    text: 'Comment',
    hint: 'Add details, answer a question.',
    internal: 'Internal',
    internalHint: 'Only those who work on it read this; the submitter does not.',
    publicHint: 'The submitter reads this too.',
    mentions: 'For whom',
    mentionsHint: 'They get a message.',
    send: 'Send',
    internalMark: 'Internal',
    mentioned: 'For {names}',
    sent: 'Your comment is there',
  },
);
