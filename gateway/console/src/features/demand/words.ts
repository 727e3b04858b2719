import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const statusWords = texts(
  {
    SUBMITTED: '待受理',
    ROUTED: '已转交',
    IN_PROGRESS: '办理中',
    RESOLVED: '已办结，待评价',
    CLOSED: '已关闭',
    REOPENED: '重办，待受理',
    DECLINED: '不予受理',
    WITHDRAWN: '已撤回',
    ON_HOLD: '已挂起',
    DISPUTED: '退单待裁定',
    MERGED: '已合并',
  },
  {
    SUBMITTED: 'To be accepted',
    ROUTED: 'Routed',
    IN_PROGRESS: 'In progress',
    RESOLVED: 'Resolved, to be rated',
    CLOSED: 'Closed',
    REOPENED: 'Reopened',
    DECLINED: 'Declined',
    WITHDRAWN: 'Withdrawn',
    ON_HOLD: 'On hold',
    DISPUTED: 'Return disputed',
    MERGED: 'Merged',
  },
);

export const statusTones: Readonly<Record<string, Tone>> = {
  SUBMITTED: 'info',
  ROUTED: 'info',
  IN_PROGRESS: 'busy',
  RESOLVED: 'good',
  CLOSED: 'plain',
  REOPENED: 'warn',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
  ON_HOLD: 'warn',
  DISPUTED: 'warn',
  MERGED: 'plain',
};

export const urgencyWords = texts(
  { EMERGENCY: '特急', URGENT: '紧急', NORMAL: '一般', COMPLEX: '疑难' },
  { EMERGENCY: 'Emergency', URGENT: 'Urgent', NORMAL: 'Normal', COMPLEX: 'Complex' },
);

export const urgencyHints = texts(
  {
    EMERGENCY: '危及人身或财产安全',
    URGENT: '当天就要处理',
    NORMAL: '按正常时限办理',
    COMPLEX: '需要多个单位一起解决',
  },
  {
    EMERGENCY: 'danger to life or property',
    URGENT: 'needed within a day',
    NORMAL: 'the usual time',
    COMPLEX: 'needs several units together',
  },
);

export const channelWords = texts(
  {
    ONLINE: '线上',
    VISIT: '走访',
    SURVEY: '问卷',
    HOTLINE: '热线',
    WINDOW: '服务窗口',
    MEETING: '联盟会议',
    IMPORT: '导入',
    THIRD_PARTY: '第三方',
  },
  {
    ONLINE: 'Online',
    VISIT: 'Visit',
    SURVEY: 'Survey',
    HOTLINE: 'Hotline',
    WINDOW: 'Service window',
    MEETING: 'Alliance meeting',
    IMPORT: 'Import',
    THIRD_PARTY: 'Third party',
  },
);

export const clockWords = texts(
  { ACCEPT: '受理', FIRST_CONTACT: '首次联系', RESOLVE: '办结' },
  { ACCEPT: 'Accept', FIRST_CONTACT: 'First contact', RESOLVE: 'Resolve' },
);

export const moveWords = texts(
  {
    ROUTE: '受理并转交',
    CHANGE_UNIT: '更换主办单位',
    DECLINE: '不予受理',
    CONTEST: '申诉',
    TAKE_UP: '接单办理',
    FIRST_CONTACT: '记录首次联系',
    RESOLVE: '办结',
    CALL_BACK: '记录回访',
    RATE: '评价办理结果',
    CLOSE_UNANSWERED: '无人应答关闭',
    REOPEN: '要求重办',
    WITHDRAW: '撤回诉求',
  },
  {
    ROUTE: 'Accept and route',
    CHANGE_UNIT: 'Change the unit',
    DECLINE: 'Decline',
    CONTEST: 'Contest',
    TAKE_UP: 'Take up',
    FIRST_CONTACT: 'Record first contact',
    RESOLVE: 'Resolve',
    CALL_BACK: 'Record a call-back',
    RATE: 'Rate the outcome',
    CLOSE_UNANSWERED: 'Close unanswered',
    REOPEN: 'Reopen',
    WITHDRAW: 'Withdraw',
  },
);

export const outcomeWords = texts(
  { SOLVED: '已解决', PARTLY_SOLVED: '部分解决', EXPLAINED: '已解释说明' },
  { SOLVED: 'Solved', PARTLY_SOLVED: 'Partly solved', EXPLAINED: 'Explained' },
);

export const declineWords = texts(
  {
    NOT_OURS: '不属于本商圈职责',
    ALREADY_HANDLED: '已有部门在办',
    NOT_CLEAR: '内容不清，无法办理',
    NOT_LAWFUL: '依法不予受理',
  },
  {
    NOT_OURS: 'Not a matter of this district',
    ALREADY_HANDLED: 'Somebody works on it already',
    NOT_CLEAR: 'Not clear enough',
    NOT_LAWFUL: 'Not admissible by law',
  },
);

export const endingWords = texts(
  {
    RATED: '提交人已评价',
    CALLED_BACK: '回访确认',
    UNANSWERED: '多次回访无人应答',
    WITHDRAWN: '提交人撤回',
    ...declineWords.zh,
  },
  {
    RATED: 'Rated by the submitter',
    CALLED_BACK: 'Confirmed by call-back',
    UNANSWERED: 'Nobody answered the call-backs',
    WITHDRAWN: 'Withdrawn by the submitter',
    ...declineWords.en,
  },
);
