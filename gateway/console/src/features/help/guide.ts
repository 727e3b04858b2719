import { type Access, may } from '@/kit/access/access';

interface Told {
  readonly title: string;
  readonly steps: readonly string[];
}

interface Task {
  readonly for: (access: Access) => boolean;
  readonly zh: Told;
  readonly en: Told;
}

const TASKS: readonly Task[] = [
  {
    for: may.file,
    zh: {
      title: '提交诉求',
      steps: [
        '在工作台点“提交诉求”。',
        '选择最接近的类别。',
        '写清楚情况和地点；有危险请勾选“有人身或财产危险”。',
        '留下电话，点“提交诉求”。办理有进展时会在“消息”里通知您。',
      ],
    },
    en: {
      title: 'File a demand',
      steps: [
        'Press “File a demand” on the workbench.',
        'Choose the nearest category.',
        'Say what is the matter and where; tick the box if people or property are in danger.',
        'Leave a phone number and press “File the demand”. You are told of progress under “Messages”.',
      ],
    },
  },
  {
    for: may.file,
    zh: {
      title: '评价办理结果',
      steps: [
        '部门办结后，工作台会出现“等您评价”。',
        '打开诉求，点“评价办理结果”。',
        '选择是否解决、是否满意；没有解决会重新办理。',
      ],
    },
    en: {
      title: 'Rate the outcome',
      steps: [
        'When the department has resolved it, the workbench shows “Please rate”.',
        'Open the demand and press “Rate the outcome”.',
        'Say whether it is solved and whether you are satisfied; what is not solved begins a new round.',
      ],
    },
  },
  {
    for: may.triage,
    zh: {
      title: '受理并转交',
      steps: [
        '在“诉求—待受理”里按时限从上往下处理。',
        '点建议的单位，核对后确认。',
        '不该受理的点“不予受理”，写明可以去哪里办。',
      ],
    },
    en: {
      title: 'Accept and route',
      steps: [
        'Work through “Demands – To accept” from the top: the most pressing comes first.',
        'Press the proposed unit, check it and confirm.',
        'What is not to be accepted: press “Decline” and say where to go instead.',
      ],
    },
  },
  {
    for: may.triage,
    zh: {
      title: '回访',
      steps: [
        '在“诉求—待回访”里查看联系方式并打电话。',
        '点“记录回访”，记下是否接通、是否解决、是否满意。',
        '三次没有接通且超过七天，诉求自动关闭。',
      ],
    },
    en: {
      title: 'Call back',
      steps: [
        'Open “Demands – To call back”, show the contact and call.',
        'Press “Record a call-back”: whether somebody answered, whether it is solved, whether they are satisfied.',
        'After three unanswered calls and seven days a demand closes by itself.',
      ],
    },
  },
  {
    for: may.handle,
    zh: {
      title: '办理诉求',
      steps: [
        '工作台上按时限列出本单位的诉求，先办最上面的。',
        '点“接单办理”，联系提交人后点“记录首次联系”。',
        '办完点“办结”，写明结果。',
      ],
    },
    en: {
      title: 'Work on a demand',
      steps: [
        'The workbench lists your unit’s demands by due time: begin at the top.',
        'Press “Take up”, speak to the submitter, then press “Record first contact”.',
        'When it is done press “Resolve” and say what came of it.',
      ],
    },
  },
  {
    for: may.organise,
    zh: {
      title: '任命人员',
      steps: [
        '打开“组织”，在左侧选择单位。',
        '在有空缺的岗位点“任命”，填写姓名和账号。',
        '任职结束时点“结束任职”，权限随之收回。',
      ],
    },
    en: {
      title: 'Appoint somebody',
      steps: [
        'Open “Organisation” and choose a unit.',
        'Press “Appoint” at a post with a vacancy; give name and account.',
        'When it ends press “End”: access ends with it.',
      ],
    },
  },
  {
    for: may.organise,
    zh: {
      title: '调整单位',
      steps: [
        '打开“组织”，在左侧选择单位。',
        '点“更名”“调整隶属”“拆分”“合并到其他单位”或“撤销”，选择从哪天起。',
        '先看“会发生什么”，再确认；办完在“沿革”里查看。',
      ],
    },
    en: {
      title: 'Change a unit',
      steps: [
        'Open “Organisation” and choose a unit.',
        'Press “Rename”, “Move”, “Split”, “Merge into another” or “Close”, and choose from which day.',
        'Read “What will happen”, then confirm; “History” shows it afterwards.',
      ],
    },
  },
  {
    for: may.decideRecurrences,
    zh: {
      title: '研判反复诉求',
      steps: [
        '打开“诉求—反复诉求”，件数多的在前。',
        '点开一项，看相关诉求和多发月份。',
        '需要协商的点“立题协商”，写明议题；不需要的点“不予立题”，写明理由。',
      ],
    },
    en: {
      title: 'Decide on what comes back',
      steps: [
        'Open “Demands – Recurrences”: those with the most demands come first.',
        'Open one to see its demands and the months in which it comes.',
        'Press “Take up as a topic” and name the topic, or “Dismiss” and say why.',
      ],
    },
  },
  {
    for: () => true,
    zh: {
      title: '参加活动',
      steps: ['打开“活动”，选择想参加的活动。', '点“我要报名”，记下座位号。', '去不了请点“取消报名”，把名额让给别人。'],
    },
    en: {
      title: 'Take part in an activity',
      steps: [
        'Open “Activities” and choose one.',
        'Press “Register” and note your seat.',
        'If you cannot come, press “Give my place back”.',
      ],
    },
  },
];

/** The tasks of whoever asks. */
export function guideOf(access: Access): readonly Task[] {
  return TASKS.filter((task) => task.for(access));
}
