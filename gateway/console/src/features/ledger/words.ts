import type { EnterpriseStatus } from '@/kit/api/types';
import type { Tone } from '@/kit/display/Chip';
import { texts } from '@/kit/i18n/texts';

export const enterpriseKindWords = texts(
  {
    ENTERPRISE: '企业',
    INDIVIDUAL_BUSINESS: '个体工商户',
    SOCIAL_ORGANISATION: '社会组织',
    ASSOCIATION: '协会',
    CHAMBER_OF_COMMERCE: '商会',
    PROPERTY_MANAGER: '产权/物业单位',
  },
  {
    ENTERPRISE: 'Enterprise',
    INDIVIDUAL_BUSINESS: 'Individual business',
    SOCIAL_ORGANISATION: 'Social organisation',
    ASSOCIATION: 'Association',
    CHAMBER_OF_COMMERCE: 'Chamber of commerce',
    PROPERTY_MANAGER: 'Owner or manager of property',
  },
);

export const enterpriseStatusWords = texts(
  { MOVING_IN: '入驻中', OPEN: '在营', MOVING_OUT: '迁出中', GONE: '已迁出' },
  { MOVING_IN: 'Moving in', OPEN: 'Open', MOVING_OUT: 'Moving out', GONE: 'Gone' },
);

export const enterpriseStatusTones: Readonly<Record<string, Tone>> = {
  MOVING_IN: 'info',
  OPEN: 'good',
  MOVING_OUT: 'warn',
  GONE: 'plain',
};

/** Where each status may go; the service decides, this only spares a click that it would refuse. */
export const nextStatuses: Readonly<Record<string, readonly EnterpriseStatus[]>> = {
  MOVING_IN: ['OPEN', 'GONE'],
  OPEN: ['MOVING_OUT', 'GONE'],
  MOVING_OUT: ['OPEN', 'GONE'],
  GONE: ['MOVING_IN'],
};

/** Sections of GB/T 4754-2017. */
export const industryWords = texts(
  {
    A: '农、林、牧、渔业',
    B: '采矿业',
    C: '制造业',
    D: '电力、热力、燃气及水生产和供应业',
    E: '建筑业',
    F: '批发和零售业',
    G: '交通运输、仓储和邮政业',
    H: '住宿和餐饮业',
    I: '信息传输、软件和信息技术服务业',
    J: '金融业',
    K: '房地产业',
    L: '租赁和商务服务业',
    M: '科学研究和技术服务业',
    N: '水利、环境和公共设施管理业',
    O: '居民服务、修理和其他服务业',
    P: '教育',
    Q: '卫生和社会工作',
    R: '文化、体育和娱乐业',
    S: '公共管理、社会保障和社会组织',
    T: '国际组织',
  },
  {
    A: 'Agriculture and fishery',
    B: 'Mining',
    C: 'Manufacturing',
    D: 'Electricity, heat, gas and water',
    E: 'Construction',
    F: 'Wholesale and retail',
    G: 'Transport, storage and post',
    H: 'Accommodation and catering',
    I: 'Information and software',
    J: 'Finance',
    K: 'Real estate',
    L: 'Leasing and business services',
    M: 'Research and technical services',
    N: 'Water, environment and public facilities',
    O: 'Services for residents, repair',
    P: 'Education',
    Q: 'Health and social work',
    R: 'Culture, sports and entertainment',
    S: 'Public administration and social organisations',
    T: 'International organisations',
  },
);
