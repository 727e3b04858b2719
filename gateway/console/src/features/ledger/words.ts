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
