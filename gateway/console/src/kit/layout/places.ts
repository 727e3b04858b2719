import { matchPath } from 'react-router';

import { type Access, may } from '../access/access';

/** One page, or all pages of one kind. */
export interface Place {
  readonly nameZh: string;
  readonly nameEn: string;
  /** Who may see it; everybody, where nothing is said. */
  readonly right?: (access: Access) => boolean;
  /** Of pages outside the districts: the page of a district that they belong to. */
  readonly below?: string;
  /** As what the audit trail keeps the one that is shown. */
  readonly audited?: string;
}

const place = (nameZh: string, nameEn: string, right?: Place['right'], below?: string): Place => ({
  nameZh,
  nameEn,
  right,
  below,
});

const audited = (kind: string, of: Place): Place => ({ ...of, audited: kind });

/** What the trail, the menus, the switch of districts and the help know of every page, by its address within a district. */
export const PLACES: Readonly<Record<string, Place>> = {
  workbench: place('工作台', 'Workbench'),
  demands: place('诉求', 'Demands'),
  'demands/new': place('提交诉求', 'File a demand', may.file),
  'demands/triage': place('待受理', 'To accept', may.triage),
  'demands/call-backs': place('待回访', 'To call back', may.triage),
  'demands/followed': place('我关注的诉求', 'Demands that I follow'),
  'demands/hand-over': place('移交经办', 'Hand over', may.handOver),
  'demands/drafts': place('草稿箱', 'Drafts', may.file),
  'demands/batches': place('批量登记', 'Batch intake', may.fileForOthers),
  'demands/batches/:id': place('这一批', 'This batch', may.fileForOthers),
  'demands/recurrences': place('反复诉求', 'Recurrences', may.seeRecurrences),
  'demands/recurrences/:id': audited('recurrence', place('这项反复诉求', 'This recurrence', may.seeRecurrences)),
  'demands/:id': audited('demand', place('这件诉求', 'This demand')),
  'demands/:id/plan': place('一方案两清单', 'One plan, two lists'),
  'demands/:id/sign-in': place('吹哨签到', 'Sign in at a whistle'),
  organisation: place('组织', 'Organisation'),
  'organisation/founding': place('组建商圈', 'Found a district', may.found),
  'organisation/chain': place('谁负责', 'Who answers'),
  'organisation/coverage': place('两个覆盖', 'Coverage'),
  'organisation/elections': place('选举', 'Elections'),
  'organisation/elections/new': place('发起选举', 'Call an election', may.organise),
  'organisation/elections/:id': audited('election', place('这次选举', 'This election')),
  'organisation/plans': place('计划', 'Plans'),
  'organisation/plans/:id': audited('plan', place('这份计划', 'This plan')),
  'organisation/guidance': place('工作提示函', 'Guidance notes', may.seeGuidance),
  'organisation/contacts': place('联系网络', 'Contacts', may.seeContacts),
  'organisation/imports': place('表格导入', 'Import', may.found),
  ledger: place('企业台账', 'Enterprise ledger'),
  'ledger/new': place('登记企业', 'Register an enterprise', may.keepLedger),
  'ledger/:id': audited('enterprise', place('这家企业', 'This enterprise')),
  activities: place('活动', 'Activities'),
  'activities/new': place('筹备活动', 'Plan an activity', may.planActivities),
  'activities/:id': audited('activity', place('这场活动', 'This activity')),
  statistics: place('统计', 'Statistics', may.seeRates),
  'statistics/demands': place('数字背后的诉求', 'The demands behind the figures', may.seeRates),
  'statistics/months': place('月度定稿', 'Frozen months', may.seeRates),
  'statistics/appeals': place('剔除申诉', 'Appeals', may.seeAppeals),
  system: place('系统', 'System', may.seeRules),
  'system/audit': place('审计记录', 'Audit trail', may.audit),
  'system/accounts': place('账号', 'Accounts', may.seeAccounts),
  'system/categories': place('诉求类别', 'Categories'),
  'system/rules': place('时限规则', 'Deadline rules', may.seeRules),
  'system/rules/new': place('起草规则', 'Draft rules', may.writeRules),
  'system/rules/:version': place('这一版规则', 'This version of the rules', may.seeRules),
  'system/calendar': place('工作日历', 'Working calendar', may.found),
  '/statistics': place('全街对比', 'Compare districts', may.seeRates, 'statistics'),
  '/messages': place('消息', 'Messages'),
  '/messages/settings': place('接收设置', 'Settings', undefined, '/messages'),
  '/help': place('帮助与术语', 'Help and glossary'),
};

/** Fixed addresses before those that hold an id, as the router has it. */
const ORDERED = Object.keys(PLACES).sort((one, other) => Number(one.includes(':')) - Number(other.includes(':')));

/** Which place an address is; null for none. */
export function placeAt(pathname: string): string | null {
  const within = /^\/d\/[^/]+(\/.*)$/.exec(pathname)?.[1];
  const found = ORDERED.find((path) =>
    within ? !path.startsWith('/') && matchPath(path, within) : path.startsWith('/') && matchPath(path, pathname),
  );
  return found ?? null;
}

/** Whether somebody may see a place; a place that nobody knows stays closed. */
export function maySee(path: string, access: Access): boolean {
  const found = PLACES[path];
  return found !== undefined && (found.right?.(access) ?? true);
}

export function addressOf(path: string, district: string): string {
  return path.startsWith('/') ? path : `/d/${district}/${path}`;
}

export interface Above {
  readonly path: string;
  readonly to: string;
}

/** The pages above the one at an address, the nearest last; the workbench is above all others. */
export function placesAbove(pathname: string, district: string): Above[] {
  const at = placeAt(pathname);
  if (at === null || at === 'workbench') {
    return [];
  }
  const top: Above = { path: 'workbench', to: addressOf('workbench', district) };
  const below = PLACES[at]?.below;
  if (at.startsWith('/')) {
    return below ? [top, { path: below, to: addressOf(below, district) }] : [top];
  }
  const [, d, id, ...parts] = pathname.replace(/\/$/, '').split('/');
  const above = parts.slice(1).flatMap((_, index): Above[] => {
    const to = ['', d, id, ...parts.slice(0, index + 1)].join('/');
    const path = placeAt(to);
    return path ? [{ path, to }] : [];
  });
  return [top, ...above];
}

/** The same page in another district: what is one district's own gives way to the nearest page above it that both have. */
export function sameIn(pathname: string, district: string, access: Access): string {
  const at = placeAt(pathname) ?? '';
  const within = at.startsWith('/') ? (PLACES[at]?.below ?? '') : at;
  const parts = within.startsWith('/') ? [] : within.split('/');
  for (let kept = parts.length; kept > 0; kept--) {
    const path = parts.slice(0, kept).join('/');
    if (path && !path.includes(':') && maySee(path, access)) {
      return addressOf(path, district);
    }
  }
  return addressOf('workbench', district);
}

/** What the entry "system" of the menu opens: a secretary sees accounts and no audit trail, a leader of the street the rules. */
export function firstOfSystem(access: Access): string {
  return ['system/audit', 'system/accounts'].find((path) => maySee(path, access)) ?? 'system/rules';
}
