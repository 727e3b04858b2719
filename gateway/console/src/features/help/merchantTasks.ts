import { isAnyOf, may } from '@/kit/access/access';

import { task } from './task';

/** What merchants, and those who file for them, do. */
export const MERCHANT_TASKS = [
  task(
    may.file,
    ['demands/new', 'demands', 'workbench'],
    [
      '提交诉求',
      '在工作台点“提交诉求”。',
      '选择最接近的类别。',
      '写清楚情况和地点；有危险请勾选“有人身或财产危险”。',
      '留下电话，点“提交诉求”。办理有进展时会在“消息”里通知您。',
    ],
    [
      'File a demand',
      'Press “File a demand” on the workbench.',
      'Choose the nearest category.',
      'Say what is the matter and where; tick the box if people or property are in danger.',
      'Leave a phone number and press “File the demand”. You are told of progress under “Messages”.',
    ],
  ),
  task(
    may.file,
    ['demands/drafts', 'demands/new'],
    ['先存下来，以后再提交', '填写时点“存入草稿箱”。', '以后在“诉求—草稿箱”里接着填写，换一台手机或电脑也可以。'],
    [
      'Keep it for later',
      'Press “Keep as a draft” while you fill it in.',
      'Go on later under “Demands – Drafts”, on another device too.',
    ],
  ),
  task(
    (access) => isAnyOf(access, 'enterprise-rep', 'site-chief'),
    ['demands/:id', 'workbench', 'demands'],
    [
      '评价办理结果',
      '部门办结后，工作台会出现“等您评价”。',
      '打开诉求，点“评价办理结果”。',
      '选择是否解决、是否满意；没有解决会重新办理。',
    ],
    [
      'Rate the outcome',
      'When the department has resolved it, the workbench shows “Please rate”.',
      'Open the demand and press “Rate the outcome”.',
      'Say whether it is solved and whether you are satisfied; what is not solved begins a new round.',
    ],
  ),
  task(
    (access) => isAnyOf(access, 'enterprise-rep', 'site-chief'),
    ['demands/:id'],
    [
      '对不予受理提出申诉',
      '诉求不予受理时，诉求页面写明原因和可以去哪里办。',
      '如果不同意，点“申诉”，诉求重新进入待受理。只能申诉一次。',
    ],
    [
      'Contest a decline',
      'The demand’s page says why it was declined and where to go instead.',
      'If you disagree, press “Contest”: the office looks at it again. This can be done once.',
    ],
  ),
  task(
    () => true,
    ['demands/followed', 'demands/:id'],
    [
      '关注一件诉求',
      '在诉求页面点“关注”，有进展时会通知您。',
      '关注过的都在“诉求—我关注的”里；不想再收到通知，点“取消关注”。',
    ],
    [
      'Follow a demand',
      'Press “Follow” on its page: you are told of progress.',
      'All that you follow stand under “Demands – Followed”; stop following there.',
    ],
  ),
  task(
    () => true,
    ['demands/:id'],
    ['看时限是怎么算的', '打开诉求，看“时限怎么算的”。', '每个时限逐行写明从哪天起算、哪些天不计入、为什么到这一天。'],
    [
      'See how a deadline is computed',
      'Open the demand and read “How deadlines are computed”.',
      'Line by line: from when, which days do not count, and why it ends on that day.',
    ],
  ),
  task(
    () => true,
    ['activities', 'activities/:id'],
    [
      '参加活动',
      '打开“活动”，选择想参加的活动。',
      '点“我要报名”，记下座位号。',
      '去不了请点“取消报名”，把名额让给别人。',
    ],
    [
      'Take part in an activity',
      'Open “Activities” and choose one.',
      'Press “Register” and note your seat.',
      'If you cannot come, press “Give my place back”.',
    ],
  ),
  task(
    () => true,
    ['organisation/elections', 'organisation/elections/:id'],
    [
      '投票',
      '在“组织—选举”里打开正在投票的选举。',
      '勾选候选人，点“投出选票”。选票不记名，任何人都查不到您投给谁。',
      '投完显示一个选票编号，请记下；计票后可以凭它核对。',
    ],
    [
      'Vote',
      'Open the election under “Organisation – Elections”.',
      'Tick the candidates and press “Cast the ballot”. It carries no name: nobody can find out how you voted.',
      'The number of your ballot is shown once: note it to check the count later.',
    ],
  ),
  task(
    () => true,
    ['organisation/chain', 'organisation'],
    ['查谁负责', '打开“组织—谁负责”。', '选择单位、类别或载体，从最先负责的人到处级领导，逐级列出是谁、为什么是他。'],
    [
      'Find out who answers',
      'Open “Organisation – Who answers”.',
      'Choose a unit, a category or a site: tier by tier up to the street official, who it is and why.',
    ],
  ),
  task(
    () => true,
    ['/messages', '/messages/settings'],
    [
      '处理消息',
      '铃铛上的数字是未读消息；点一条消息，打开它说的那件事。',
      '现在没空，点消息旁的时钟“稍后提醒”。',
      '在“接收设置”里选择哪些事发邮件、哪些时间不打扰。',
    ],
    [
      'Deal with messages',
      'The bell counts what is unread; a message opens what it is about.',
      'No time now? Press the clock beside it and be reminded later.',
      '“Settings” says what is mailed to you, and when not to disturb you.',
    ],
  ),
];
