import { isAnyOf, may } from '@/kit/access/access';

import { task } from './task';

/** What the office and the secretary of a district, departments, bureaus and site chiefs do. */
export const DISTRICT_TASKS = [
  task(
    may.triage,
    ['demands/triage', 'workbench', 'demands/:id'],
    [
      '受理并转交',
      '在“诉求—待受理”里按时限从上往下处理。',
      '点建议的单位，核对后确认。',
      '一个部门办不了的，选“吹哨报到”，召集几个单位；要上门的，选“统筹上门服务”。',
      '不该受理的点“不予受理”，写明可以去哪里办。',
    ],
    [
      'Accept and route',
      'Work through “Demands – To accept” from the top: the most pressing comes first.',
      'Press the proposed unit, check it and confirm.',
      'What one department cannot solve: choose the whistle and call several units; what needs a visit: door-to-door service.',
      'What is not to be accepted: press “Decline” and say where to go instead.',
    ],
  ),
  task(
    may.triage,
    ['demands/call-backs', 'workbench'],
    [
      '回访',
      '在“诉求—待回访”里查看联系方式并打电话。',
      '点“记录回访”，记下是否接通、是否解决、是否满意。',
      '三次没有接通且超过七天，诉求自动关闭。',
    ],
    [
      'Call back',
      'Open “Demands – To call back”, show the contact and call.',
      'Press “Record a call-back”: whether somebody answered, whether it is solved, whether they are satisfied.',
      'After three unanswered calls and seven days a demand closes by itself.',
    ],
  ),
  task(
    may.triage,
    ['demands/:id'],
    [
      '裁定退单和挂起',
      '打开申请退单的诉求：同意就另选单位，不同意就维持原单位；两轮以后由街道决定。',
      '打开申请挂起的诉求：同意后时限暂停，到期自动恢复；同意之前时限照常计算。',
    ],
    [
      'Decide on returns and holds',
      'A return order: uphold it and choose another unit, or reject it; after two rounds the street decides.',
      'A hold: once approved the clock pauses, until the date or a resumption; before, it runs on.',
    ],
  ),
  task(
    may.fileForOthers,
    ['demands/batches', 'demands/batches/:id', 'demands'],
    [
      '批量登记',
      '打开“诉求—批量登记”，下载空表，填好后选择它。',
      '先逐行预检；有错的表可以下载，错处已标出。',
      '没错的导入；在没人办理之前可以撤销这一批。',
    ],
    [
      'Take a table in',
      'Open “Demands – Batch intake”, download the empty table, fill it in and choose it.',
      'It is tried row by row; the table with its errors marked can be downloaded.',
      'What is good is imported, and can be taken back while nobody has worked on it.',
    ],
  ),
  task(
    may.handOver,
    ['demands/hand-over'],
    ['移交经办', '有人调岗或休假时，打开“诉求—移交经办”。', '勾选诉求，选择接手的人，写明原因。时限不因移交而停。'],
    [
      'Hand work over',
      'When somebody moves or goes on leave, open “Demands – Hand over”.',
      'Tick the demands, choose who takes them and say why. The clocks run on.',
    ],
  ),
  task(
    may.handle,
    ['demands/:id', 'workbench', 'demands'],
    [
      '办理诉求',
      '工作台上按时限列出本单位的诉求，先办最上面的。',
      '点“接单办理”，联系提交人后点“记录首次联系”。',
      '办完点“办结”，写明结果；还有任务没完成时不能办结。',
    ],
    [
      'Work on a demand',
      'The workbench lists your unit’s demands by due time: begin at the top.',
      'Press “Take up”, speak to the submitter, then press “Record first contact”.',
      'When it is done press “Resolve” and say what was done; with open tasks it cannot be resolved.',
    ],
  ),
  task(
    may.handle,
    ['demands/:id'],
    [
      '办不了时：退单或挂起',
      '不归本单位办：在期限内点“退单”，写明理由；裁定之前仍由本单位负责。',
      '一时办不了：点“申请挂起”，写明原因和到什么时候；办公室同意后时限才暂停。',
    ],
    [
      'When it cannot be done: return or hold',
      'Not yours: press “Return order” in time and say why; until it is decided you keep the duty.',
      'Not now: ask for a hold, with the reason and until when; the clock pauses once the office approves.',
    ],
  ),
  task(
    (access) => isAnyOf(access, 'department-officer', 'bureau-officer', 'site-chief', 'district-office'),
    ['demands/:id', 'demands/:id/sign-in', 'workbench'],
    [
      '吹哨报到',
      '收到吹哨后打开诉求，在期限内点“报到”，表示本单位会到场；不报到会自动上报。',
      '到现场后用手机扫牵头单位的二维码，点“签到”。',
      '本单位的事办完，点“完成本单位事项”。',
    ],
    [
      'Report in to a whistle',
      'Open the demand and press “Report in” in time: your unit says that it will come. Who does not is escalated.',
      'On site scan the lead unit’s QR code with a phone and sign in.',
      'When your unit’s part is done, say so on the demand’s page.',
    ],
  ),
  task(
    (access) => isAnyOf(access, 'department-officer', 'bureau-officer', 'district-office', 'district-secretary'),
    ['demands/:id/plan', 'demands/:id'],
    [
      '一方案两清单',
      '在诉求页面打开“一方案两清单”，写明解决办法。',
      '任务清单：做什么、哪个单位、什么时候前；责任清单：哪个单位对什么负责。',
      '报请审批；通过后各单位逐项完成任务，附上证明。',
    ],
    [
      'One plan, two lists',
      'Open it from the demand’s page and write how it is to be solved.',
      'Tasks: what, which unit, by when. Responsibilities: which unit answers for what.',
      'Propose it; once approved the units finish their tasks, with evidence.',
    ],
  ),
  task(
    may.appealRates,
    ['demands/:id', 'statistics/appeals'],
    ['申请不计入三率', '在诉求页面点“申请不计入三率”，选择理由。', '由街道裁定；月份定稿后不再受理。'],
    [
      'Appeal against being counted',
      'Press “Ask that it be left out of the rates” on the demand’s page and choose the reason.',
      'The street decides; not once the month is frozen.',
    ],
  ),
  task(
    may.decideRecurrences,
    ['demands/recurrences', 'demands/recurrences/:id'],
    [
      '研判反复诉求',
      '打开“诉求—反复诉求”，件数多的在前。',
      '点开一项，看相关诉求和多发月份。',
      '需要协商的点“立题协商”，写明议题；不需要的点“不予立题”，写明理由。',
    ],
    [
      'Decide on what comes back',
      'Open “Demands – Recurrences”: those with the most demands come first.',
      'Open one to see its demands and the months in which it comes.',
      'Press “Take up as a topic” and name the topic, or “Dismiss” and say why.',
    ],
  ),
  task(
    may.keepLedger,
    ['ledger', 'ledger/new', 'ledger/:id'],
    [
      '登记和修改企业',
      '打开“台账”，先查有没有这家企业；没有就点“登记企业”。',
      '搬了地方点“变更地址”，资料有变点“修改资料”，歇业或迁出点相应的状态。',
      '每次变更由谁、何时、为什么，都留在“变更记录”里。',
    ],
    [
      'Keep the ledger',
      'Open “Ledger” and look for the enterprise first; if it is not there press “Register an enterprise”.',
      'It moved: “Relocate”; facts changed: “Amend”; it closed or left: its new status.',
      'Who changed what, when and why stays in its history.',
    ],
  ),
  task(
    may.planActivities,
    ['activities', 'activities/new', 'activities/:id'],
    [
      '举办活动',
      '打开“活动”，点“筹备活动”，填写时间、地点和名额。',
      '党委办公室或书记点“发布”后，大家才能报名。',
      '办不成点“取消活动”，报名的人都会收到通知。',
    ],
    [
      'Hold an activity',
      'Open “Activities”, press “Plan an activity”: time, place, seats.',
      'The office or the secretary publishes it; then people can register.',
      'If it cannot be held, cancel it: all who registered are told.',
    ],
  ),
  task(
    may.keepContacts,
    ['organisation/contacts', 'organisation/coverage'],
    [
      '补齐联系人和组建情况',
      '打开“组织—联系网络”，勾选“只看空缺”。',
      '点“登记联系人”，双方各写一名。',
      '点“登记组建情况”；“两个覆盖”的比例随之更新。只计单位，不计个人。',
    ],
    [
      'Close gaps in contacts and affiliation',
      'Open “Organisation – Contacts” and choose “Gaps only”.',
      'Press “Name contacts”: one on each side.',
      'Press “Enter affiliation”; coverage follows. Organisations are counted, never people.',
    ],
  ),
  task(
    may.answerGuidance,
    ['organisation/guidance'],
    ['答复提示函', '打开“组织—工作提示函”，逾期的已标出。', '点“答复”，写明怎么办的。'],
    [
      'Answer a guidance note',
      'Open “Organisation – Guidance notes”: what is overdue is marked.',
      'Press “Answer” and say what was done.',
    ],
  ),
  task(
    may.plan,
    ['organisation/plans', 'organisation/plans/:id'],
    [
      '写计划、报进展',
      '打开“组织—计划”，点“起草计划”，按五项职能逐条填写责任单位和时限。',
      '书记点“发布”；修改后再发布即为新的一版。',
      '各部门在每条事项旁点“报进展”。',
    ],
    [
      'Write a plan and report progress',
      'Open “Organisation – Plans”, press “Begin a plan”: items under the five functions, each with owner and date.',
      'The secretary publishes; what is changed and published again is a new version.',
      'Departments report progress beside each item.',
    ],
  ),
  task(
    may.organise,
    ['organisation'],
    [
      '任命人员',
      '打开“组织”，在左侧选择单位。',
      '在有空缺的岗位点“任命”，选择人员和起始日期。',
      '休假点“登记休假”，指定代理人；任职结束点“结束任职”，权限随之收回。',
    ],
    [
      'Appoint somebody',
      'Open “Organisation” and choose a unit.',
      'Press “Appoint” at a post with a vacancy; choose the person and from when.',
      'On leave: record it, with a stand-in. When it ends press “End”: access ends with it.',
    ],
  ),
  task(
    may.organise,
    ['organisation'],
    [
      '调整单位',
      '打开“组织”，在左侧选择单位。',
      '点“更名”“调整隶属”“拆分”“合并到其他单位”或“撤销”，选择从哪天起。',
      '先看“会发生什么”，再确认；办完在“沿革”里查看。',
    ],
    [
      'Change a unit',
      'Open “Organisation” and choose a unit.',
      'Press “Rename”, “Move”, “Split”, “Merge into another” or “Close”, and choose from which day.',
      'Read “What will happen”, then confirm; “History” shows it afterwards.',
    ],
  ),
  task(
    may.organise,
    ['organisation/elections', 'organisation/elections/new', 'organisation/elections/:id'],
    [
      '组织选举',
      '打开“组织—选举”，点“发起选举”：应选人数、有投票权的人、有效票比例。',
      '提名后点“确定候选人名单”，再点“开始投票”，定好起止时间；到时自动计票。',
      '公示期内处理异议；两新办确认后，当选人自动任职。',
    ],
    [
      'Hold an election',
      'Open “Organisation – Elections”, press “Call an election”: seats, who may vote, quorum.',
      'After nomination fix the list of candidates and open the ballot; it is counted by itself.',
      'Decide objections while the result is published; once the street confirms, the elected are appointed.',
    ],
  ),
];
