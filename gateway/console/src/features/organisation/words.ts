import { texts } from '@/kit/i18n/texts';

export const unitKindWords = texts(
  {
    DISTRICT: '商圈',
    COMMITTEE: '委员会',
    OFFICE: '办公室',
    DEPARTMENT: '部门',
    CENTRE: '党群服务分中心',
    BUREAU: '区级部门',
    SITE: '载体',
    MEMBER: '成员单位',
  },
  {
    DISTRICT: 'District',
    COMMITTEE: 'Committee',
    OFFICE: 'Office',
    DEPARTMENT: 'Department',
    CENTRE: 'Service sub-centre',
    BUREAU: 'Bureau',
    SITE: 'Site',
    MEMBER: 'Member organisation',
  },
);

export const siteKindWords = texts(
  { BUILDING: '楼宇', PARK: '园区', COMMERCIAL_AREA: '商业区' },
  { BUILDING: 'Building', PARK: 'Park', COMMERCIAL_AREA: 'Commercial area' },
);

export const memberKindWords = texts(
  {
    ENTERPRISE: '企业',
    SOCIAL_ORGANISATION: '新社会组织',
    ASSOCIATION: '协会',
    CHAMBER: '商会',
    PROPERTY: '产权/物业单位',
  },
  {
    ENTERPRISE: 'Enterprise',
    SOCIAL_ORGANISATION: 'New social organisation',
    ASSOCIATION: 'Association',
    CHAMBER: 'Chamber of commerce',
    PROPERTY: 'Owner or manager of property',
  },
);

export const modelWords = texts(
  { STANDING_COMMITTEE: '实体化商圈党委', HUB_CHAMBER: '依托枢纽型商会', LIAISON_BODY: '联络性机构' },
  { STANDING_COMMITTEE: 'Standing committee', HUB_CHAMBER: 'Hub chamber of commerce', LIAISON_BODY: 'Liaison body' },
);

export const modelHints = texts(
  {
    STANDING_COMMITTEE: '适合规模大、企业多的商圈',
    HUB_CHAMBER: '由枢纽型商会承担党委工作',
    LIAISON_BODY: '不设实体机构，联络各方',
  },
  {
    STANDING_COMMITTEE: 'for large districts with many enterprises',
    HUB_CHAMBER: 'a chamber of commerce carries the committee',
    LIAISON_BODY: 'links those involved, without a formal structure',
  },
);

/** Roles, and the names of posts that are called otherwise than their role. */
export const roleWords = texts(
  {
    'street-admin': '两新办',
    'street-leader': '包商圈处级领导',
    'coordinating-section': '专责科室',
    'district-secretary': '专职（副）书记',
    'first-secretary': '第一书记',
    'district-office': '党委办公室工作人员',
    'department-officer': '部门工作人员',
    'bureau-officer': '区级部门工作人员',
    'site-chief': '楼长',
    'enterprise-rep': '企业代表',
    auditor: '审计',
    'committee-member': '党委委员',
    'full-time-member': '专职委员',
    'enterprise-member': '企业委员',
    supervisor: '监督员',
    head: '负责人',
  },
  {
    'street-admin': 'Two-New Office',
    'street-leader': 'Street official in charge',
    'coordinating-section': 'Coordinating section',
    'district-secretary': 'Full-time (deputy) secretary',
    'first-secretary': 'First secretary',
    'district-office': 'Committee office staff',
    'department-officer': 'Department officer',
    'bureau-officer': 'Bureau officer',
    'site-chief': 'Site chief',
    'enterprise-rep': 'Enterprise representative',
    auditor: 'Auditor',
    'committee-member': 'Committee member',
    'full-time-member': 'Full-time member',
    'enterprise-member': 'Enterprise member',
    supervisor: 'Supervisor',
    head: 'Head',
  },
);

export const standingWords = texts(
  { HOLDER: '任职', STAND_IN: '代理', DEPUTY: '副职' },
  { HOLDER: 'Holder', STAND_IN: 'Stand-in', DEPUTY: 'Deputy' },
);
