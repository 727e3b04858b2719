import type { HeldGrant } from '../api/types';

export type Role =
  | 'street-admin'
  | 'street-leader'
  | 'coordinating-section'
  | 'district-secretary'
  | 'first-secretary'
  | 'district-office'
  | 'department-officer'
  | 'bureau-officer'
  | 'site-chief'
  | 'enterprise-rep'
  | 'auditor';

/** What a person is in one district: grants of the street count in each of its districts. */
export interface Access {
  readonly roles: ReadonlySet<Role>;
  readonly units: readonly string[];
  readonly sites: readonly string[];
  readonly enterprises: readonly string[];
}

const tail = (scope: string, kind: string): string | null => scope.split(`/${kind}/`)[1] ?? null;

export function accessIn(grants: readonly HeldGrant[], district: string | null): Access {
  const here = grants.filter((grant) => !grant.district || grant.district === district);
  const units = here.filter((grant) => grant.role !== 'site-chief').map((grant) => tail(grant.scope, 'unit'));
  const sites = here.filter((grant) => grant.role === 'site-chief').map((grant) => tail(grant.scope, 'unit'));
  const enterprises = here.map((grant) => tail(grant.scope, 'enterprise'));
  const present = (codes: (string | null)[]) => codes.filter((code): code is string => code !== null);
  return {
    roles: new Set(here.map((grant) => grant.role as Role)),
    units: present(units),
    sites: present(sites),
    enterprises: present(enterprises),
  };
}

export function isAnyOf(access: Access, ...roles: Role[]): boolean {
  return roles.some((role) => access.roles.has(role));
}

/** A merchant and nothing else: what the lists show is their own. */
export function isOnlyRepresentative(access: Access): boolean {
  return isAnyOf(access, 'enterprise-rep') && access.roles.size === 1;
}

/** The rights that decide what is offered; the services decide what is allowed. */
export const may = {
  triage: (access: Access) => isAnyOf(access, 'district-office', 'district-secretary'),
  handle: (access: Access) => isAnyOf(access, 'department-officer', 'bureau-officer'),
  file: (access: Access) => isAnyOf(access, 'enterprise-rep', 'site-chief', 'district-office', 'district-secretary'),
  fileForOthers: (access: Access) => isAnyOf(access, 'district-office', 'district-secretary'),
  reveal: (access: Access) => isAnyOf(access, 'district-office', 'district-secretary', 'department-officer'),
  seeRates: (access: Access) =>
    isAnyOf(
      access,
      'street-admin',
      'street-leader',
      'coordinating-section',
      'district-secretary',
      'first-secretary',
      'district-office',
      'department-officer',
      'auditor',
    ),
  freezeRates: (access: Access) => isAnyOf(access, 'street-admin', 'coordinating-section'),
  recomputeRates: (access: Access) => isAnyOf(access, 'street-admin', 'coordinating-section', 'auditor'),
  seeAppeals: (access: Access) =>
    isAnyOf(
      access,
      'street-admin',
      'street-leader',
      'coordinating-section',
      'district-secretary',
      'district-office',
      'auditor',
    ),
  appealRates: (access: Access) => isAnyOf(access, 'department-officer', 'district-office', 'district-secretary'),
  decideAppeals: (access: Access) => isAnyOf(access, 'coordinating-section', 'street-leader'),
  /** Who works on demands, rather than files them. */
  workOnDemands: (access: Access) => [...access.roles].some((role) => role !== 'enterprise-rep'),
  meToo: (access: Access) => isAnyOf(access, 'enterprise-rep', 'site-chief'),
  coordinate: (access: Access) => isAnyOf(access, 'coordinating-section'),
  handOver: (access: Access) => isAnyOf(access, 'district-office', 'district-secretary', 'department-officer'),
  seeRecurrences: (access: Access) =>
    isAnyOf(
      access,
      'street-admin',
      'street-leader',
      'coordinating-section',
      'district-secretary',
      'first-secretary',
      'district-office',
      'auditor',
    ),
  decideRecurrences: (access: Access) => isAnyOf(access, 'district-office', 'district-secretary'),
  seeRules: (access: Access) => isAnyOf(access, 'street-admin', 'street-leader', 'district-secretary', 'auditor'),
  writeRules: (access: Access) => isAnyOf(access, 'street-admin'),
  tryRules: (access: Access) => isAnyOf(access, 'street-admin', 'street-leader', 'district-secretary'),
  found: (access: Access) => isAnyOf(access, 'street-admin'),
  organise: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary'),
  seeContacts: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary', 'district-office', 'auditor'),
  keepContacts: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary', 'district-office'),
  seeGuidance: (access: Access) =>
    isAnyOf(access, 'street-admin', 'street-leader', 'district-secretary', 'district-office', 'auditor'),
  guide: (access: Access) => isAnyOf(access, 'street-admin'),
  answerGuidance: (access: Access) => isAnyOf(access, 'district-secretary', 'district-office'),
  plan: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary', 'district-office'),
  /** Of an item of a plan, by the unit that owns it. */
  progress: (access: Access, owner: string) =>
    may.plan(access) || (isAnyOf(access, 'department-officer') && access.units.includes(owner)),
  seeAccounts: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary', 'auditor'),
  keepLedger: (access: Access) =>
    isAnyOf(access, 'street-admin', 'district-secretary', 'district-office', 'site-chief'),
  readLedger: (access: Access) => access.roles.size > 0,
  planActivities: (access: Access) =>
    isAnyOf(access, 'street-admin', 'district-secretary', 'district-office', 'department-officer'),
  publishActivities: (access: Access) => isAnyOf(access, 'street-admin', 'district-secretary', 'district-office'),
  audit: (access: Access) => isAnyOf(access, 'auditor', 'street-admin'),
};
