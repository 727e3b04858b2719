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

export const dueWords = texts(
  { LATE: '已超时', TODAY: '今天到期', THIS_WEEK: '本周到期' },
  { LATE: 'Overdue', TODAY: 'Due today', THIS_WEEK: 'Due this week' },
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
  { ACCEPT: '受理', FIRST_CONTACT: '首次联系', REPORT_IN: '报到', RESOLVE: '办结' },
  { ACCEPT: 'Accept', FIRST_CONTACT: 'First contact', REPORT_IN: 'Report in', RESOLVE: 'Resolve' },
);

export const moveWords = texts(
  {
    ROUTE: '受理并转交',
    CHANGE_UNIT: '更换主办单位',
    DECLINE: '不予受理',
    CONTEST: '申诉',
    TAKE_UP: '接单办理',
    FIRST_CONTACT: '记录首次联系',
    RETURN_ORDER: '申请退单',
    UPHOLD_RETURN: '同意退单',
    REJECT_RETURN: '不同意退单',
    REQUEST_HOLD: '申请挂起',
    APPROVE_HOLD: '同意挂起',
    REFUSE_HOLD: '不同意挂起',
    RESUME: '恢复办理',
    SUCCEED_UNIT: '由承接单位办理',
    RECLASSIFY: '调整类别或紧急程度',
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
    RETURN_ORDER: 'Return it',
    UPHOLD_RETURN: 'Uphold the return',
    REJECT_RETURN: 'Reject the return',
    REQUEST_HOLD: 'Ask for a hold',
    APPROVE_HOLD: 'Approve the hold',
    REFUSE_HOLD: 'Refuse the hold',
    RESUME: 'Resume',
    SUCCEED_UNIT: 'Pass to the successor',
    RECLASSIFY: 'Reclassify',
    RESOLVE: 'Resolve',
    CALL_BACK: 'Record a call-back',
    RATE: 'Rate the outcome',
    CLOSE_UNANSWERED: 'Close unanswered',
    REOPEN: 'Reopen',
    WITHDRAW: 'Withdraw',
  },
);

export const routeWords = texts(
  { DIRECT_TRANSFER: '直接转交', WHISTLE: '吹哨报到', DOOR_TO_DOOR: '统筹上门服务' },
  { DIRECT_TRANSFER: 'Direct transfer', WHISTLE: 'Whistle and report', DOOR_TO_DOOR: 'Door-to-door service' },
);

export const routeHints = texts(
  {
    DIRECT_TRANSFER: '一个部门就能办好。',
    WHISTLE: '一个部门办不了，召集多个单位到现场，共同制定方案。',
    DOOR_TO_DOOR: '约好时间，组队上门服务。',
  },
  {
    DIRECT_TRANSFER: 'One department can do it.',
    WHISTLE: 'One alone cannot: several units are called to the place and agree on a plan.',
    DOOR_TO_DOOR: 'A team comes at a time that is agreed on.',
  },
);

export const outcomeWords = texts(
  { SOLVED: '已解决', PARTLY_SOLVED: '部分解决', EXPLAINED: '已解释说明' },
  { SOLVED: 'Solved', PARTLY_SOLVED: 'Partly solved', EXPLAINED: 'Explained' },
);

/** The reasons of the rules as they are delivered; the service refuses what its own rules do not list. */
export const holdWords = texts(
  {
    WAITING_FOR_SUBMITTER: '等待提交人补充（暂停计时）',
    WAITING_FOR_MATERIAL: '等待材料设备（暂停计时）',
    LEGAL_PROCEDURE: '法定程序（暂停计时）',
    WEATHER: '天气或季节（暂停计时）',
    OTHER_UNIT: '等待其他单位（不停计时）',
  },
  {
    WAITING_FOR_SUBMITTER: 'Waiting for the submitter (clock pauses)',
    WAITING_FOR_MATERIAL: 'Waiting for material or parts (clock pauses)',
    LEGAL_PROCEDURE: 'A procedure that the law prescribes (clock pauses)',
    WEATHER: 'Weather or season (clock pauses)',
    OTHER_UNIT: 'Waiting for another unit (clock runs)',
  },
);

export const returnWords = texts(
  {
    NOT_OUR_DUTY: '不是本单位职责',
    NOT_OUR_AREA: '不在本单位管辖范围',
    NEEDS_ANOTHER_LEAD: '应由其他单位牵头',
    NO_POWER: '本单位没有相应权限',
  },
  {
    NOT_OUR_DUTY: 'Not our duty',
    NOT_OUR_AREA: 'Not in our area',
    NEEDS_ANOTHER_LEAD: 'Another unit should lead',
    NO_POWER: 'We have no power to do it',
  },
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

export const callBackReasonWords = texts(
  {
    NO_ANSWER: '无人接听',
    BUSY: '占线',
    WRONG_NUMBER: '号码有误',
    LATER: '约定再联系',
    NOT_DONE: '未办理',
    PARTLY_DONE: '部分办理',
    TOO_SLOW: '办理太慢',
    ATTITUDE: '态度不佳',
    OTHER_OUTCOME_WANTED: '结果与期望不符',
  },
  {
    NO_ANSWER: 'No answer',
    BUSY: 'Busy',
    WRONG_NUMBER: 'Wrong number',
    LATER: 'They asked for another time',
    NOT_DONE: 'Nothing was done',
    PARTLY_DONE: 'Only part was done',
    TOO_SLOW: 'It took too long',
    ATTITUDE: 'The manner',
    OTHER_OUTCOME_WANTED: 'They wanted another outcome',
  },
);
