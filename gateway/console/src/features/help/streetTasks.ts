import { isAnyOf, may } from '@/kit/access/access';

import { task } from './task';

/** What the street does: its leaders, the coordinating section, the Two-New Office; and the auditor. */
export const STREET_TASKS = [
  task(
    (access) => isAnyOf(access, 'street-leader'),
    ['workbench', 'demands', 'demands/:id'],
    [
      '裁定两轮未决的退单',
      '在“诉求”里把状态选为“退单待裁定”，打开已退过两轮的诉求。',
      '看双方写的理由，再决定：改由哪个单位办，或仍由原单位办。',
    ],
    [
      'Decide a dispute after two rounds',
      'Under “Demands” choose the state “Return disputed” and open what was returned twice.',
      'Read both sides’ reasons, then decide: another unit, or the same.',
    ],
  ),
  task(
    (access) =>
      isAnyOf(
        access,
        'street-leader',
        'coordinating-section',
        'district-secretary',
        'first-secretary',
        'department-officer',
      ),
    ['demands/:id', 'workbench', '/messages'],
    [
      '确认知悉升级事项',
      '时限将到或已超时，系统逐级报告，并发消息给您。',
      '打开诉求，在“升级轨迹”里点“确认知悉”；逾期无人确认，再上报一级。',
    ],
    [
      'Acknowledge an escalation',
      'Before and after a missed deadline you get a message, tier by tier.',
      'Open the demand and press “I see to it” under “Escalations”; what nobody acknowledges goes further up.',
    ],
  ),
  task(
    may.coordinate,
    ['demands/:id', 'workbench', 'demands'],
    [
      '确认召集区级部门的吹哨',
      '商圈吹哨名单里有区级部门时，先由专责科室确认。',
      '打开诉求，看召集哪些单位、何时何地，点“同意吹哨”或“不同意”。',
      '同意后立即通知各单位，报到时限开始计算。',
    ],
    [
      'Confirm whistles that name bureaus',
      'Where a whistle names bureaus, the coordinating section confirms it first.',
      'Open the demand, see which units, when and where, and confirm or refuse it.',
      'Once confirmed the units are told, and their time to report in begins.',
    ],
  ),
  task(
    may.decideAppeals,
    ['statistics/appeals'],
    [
      '裁定剔除申诉',
      '打开“统计—剔除申诉”，看“待裁定”。',
      '核对理由和诉求，点“裁定”，写明计入还是不计入。月份定稿前须裁定完。',
    ],
    [
      'Decide appeals',
      'Open “Statistics – Appeals”, “To be decided”.',
      'Check reason and demand, press “Decide”: left out or counted, and why. It ends when the month is frozen.',
    ],
  ),
  task(
    may.seeRates,
    ['statistics', '/statistics', 'workbench'],
    [
      '看三率',
      '打开“统计”，选择月份；点部门、类别或载体的名称，逐层往下看。',
      '点“查看这些诉求”，看是哪些诉求。',
      '管几个商圈的，点“全街对比”。',
    ],
    [
      'Read the three rates',
      'Open “Statistics” and choose a month; press a department, category or site to narrow it down.',
      '“See these demands” leads to what is counted.',
      'With several districts: “Compare districts”.',
    ],
  ),
  task(
    may.freezeRates,
    ['statistics/months'],
    [
      '月度定稿',
      '每月到规定日期自动定稿；需要提前的，在“统计—月度定稿”点“提前定稿”。定稿后数据和申诉都不再改动。',
      '点“重算核对”，按全部记录再算一遍，看是否一致。',
      '点“下载 Excel”保存。',
    ],
    [
      'Freeze a month',
      'It is frozen by itself on the day of the rules; before that, press “Freeze now” under “Frozen months”. Nothing changes afterwards.',
      'Compute it again from all records and see whether it is the same.',
      'Save it as an Excel workbook.',
    ],
  ),
  task(
    may.found,
    ['organisation/founding', 'organisation'],
    [
      '组建商圈',
      '打开“组织”，点“组建商圈”，填写代码、名称，选择党委组建模式。',
      '核对将要设立的机构和岗位，点“确认组建”。',
      '随后到新商圈任命人员、登记载体。',
    ],
    [
      'Found a district',
      'Open “Organisation”, press “Found a district”: id, names, committee model.',
      'Check the units and posts that will be laid out, then confirm.',
      'Go on in the new district: appoint people, enter sites.',
    ],
  ),
  task(
    may.found,
    ['organisation/imports'],
    [
      '表格导入',
      '打开“组织—表格导入”，选择导入载体、成员单位、人员账号或任职，下载空表。',
      '填好后选择它，先预检；有错的表可以下载，错处已标出。',
      '导入后 30 天内可以撤销。',
    ],
    [
      'Bring tables in',
      'Open “Organisation – Import”, choose sites, member organisations, accounts or appointments, download the empty table.',
      'Fill it in and choose it; it is tried first, with its errors marked.',
      'What was imported can be taken back within 30 days.',
    ],
  ),
  task(
    may.guide,
    ['organisation/guidance'],
    ['发提示函', '打开“组织—工作提示函”，点“发提示函”，写明要办什么、什么时候前答复。', '逾期未答的会标出。'],
    [
      'Write a guidance note',
      'Open “Organisation – Guidance notes”, press “Write a note”: what to look after, and by when to answer.',
      'What is overdue is marked.',
    ],
  ),
  task(
    may.found,
    ['system/accounts'],
    [
      '开通和停用账号',
      '打开“系统—账号”，点“开通账号”；初始密码只显示一次，请当面交给本人。',
      '账号本身没有权限：到“组织”里任命，权限才随任职而来。',
      '离岗或有疑问的点“停用”，其登录立即全部结束。',
    ],
    [
      'Open and disable accounts',
      'Open “System – Accounts”, press “Open an account”; the first password is shown once: hand it over in person.',
      'An account alone may do nothing: appoint the person under “Organisation”.',
      'Disable it when in doubt: all its sessions end at once.',
    ],
  ),
  task(
    may.seeRules,
    ['system/rules', 'system/rules/:version', 'system/rules/new'],
    [
      '看和修改时限规则',
      '打开“系统—时限规则”，看现行版本各类别、各紧急程度的时限。',
      '两新办点“起草新版本”修改，先“用以往诉求试算”，看哪些时限会变。',
      '核对后“发布”；已受理的诉求仍按原来的版本。',
    ],
    [
      'Read and change deadline rules',
      'Open “System – Deadline rules”: the version in force, by category and urgency.',
      'The Two-New Office drafts another, and tries it on past demands before.',
      'Then it is published; demands keep the version that they began under.',
    ],
  ),
  task(
    may.found,
    ['system/calendar'],
    [
      '导入工作日历',
      '国务院公布次年放假安排后，打开“系统—工作日历”，选择日历文件（.ics）导入。',
      '导入前暂定的时限会自动重算。',
    ],
    [
      'Import the working calendar',
      'When the State Council has published the year, open “System – Working calendar” and import its .ics file.',
      'Provisional deadlines are computed again by themselves.',
    ],
  ),
  task(
    may.audit,
    ['system/audit'],
    [
      '查审计记录',
      '打开“系统—审计记录”，选择类型，再按名称或编号选择要查的内容。',
      '看由谁、何时、做了什么；上方写明记录是否完整、有没有被改动。',
      '下方是各服务每小时的封存；有不符的，立即报告两新办。',
    ],
    [
      'Read the audit trail',
      'Open “System – Audit trail”, choose the kind, then what to look at by name or number.',
      'See who did what and when; above it stands whether the record still holds.',
      'Below are the hourly seals of every service: report at once what does not hold.',
    ],
  ),
];
