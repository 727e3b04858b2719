import type { Service } from './queries';

/** Of what there is a trail: in which service, under which name. Accounts are kept by the identity provider and have none here. */
export const KINDS = {
  demand: ['demand', 'demands'],
  whistle: ['demand', 'whistles'],
  solution: ['demand', 'plans'],
  door: ['demand', 'doorServices'],
  escalation: ['demand', 'escalations'],
  recurrence: ['demand', 'recurrences'],
  appeal: ['demand', 'rateAppeals'],
  enterprise: ['ledger', 'enterprises'],
  activity: ['event', 'activities'],
  unit: ['organisation', 'units'],
  post: ['organisation', 'posts'],
  election: ['organisation', 'elections'],
  plan: ['organisation', 'plans'],
  guidance: ['organisation', 'guidanceNotes'],
  wholeDistrict: ['organisation', 'districts'],
  registration: ['event', 'registrations'],
} as const satisfies Record<string, readonly [Service, string]>;

export type AuditKind = keyof typeof KINDS;

export interface Asked {
  readonly kind: AuditKind;
  readonly id: string;
}

/** What can be chosen by name; the others are reached from the demand or activity that they belong to. */
export const CHOSEN: readonly AuditKind[] = [
  'demand',
  'enterprise',
  'activity',
  'unit',
  'post',
  'election',
  'plan',
  'guidance',
  'wholeDistrict',
];

export const isKind = (kind: string | null): kind is AuditKind => kind !== null && kind in KINDS;
