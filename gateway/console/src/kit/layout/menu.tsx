import {
  ApartmentOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  DesktopOutlined,
  FileTextOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

import { type Access, may } from '../access/access';

export type MenuKey =
  'workbench' | 'organisation' | 'demands' | 'ledger' | 'activities' | 'messages' | 'statistics' | 'system';

export interface MenuEntry {
  readonly key: MenuKey;
  readonly path: string;
  readonly icon: ReactNode;
}

/** The menu as back offices here have it; what a person cannot use is not in it. */
export function menuOf(district: string, access: Access): MenuEntry[] {
  const at = (page: string) => `/d/${district}/${page}`;
  const all: (MenuEntry & { shown?: boolean })[] = [
    { key: 'workbench', path: at('workbench'), icon: <DesktopOutlined aria-hidden /> },
    { key: 'demands', path: at('demands'), icon: <FileTextOutlined aria-hidden /> },
    { key: 'organisation', path: at('organisation'), icon: <ApartmentOutlined aria-hidden /> },
    { key: 'ledger', path: at('ledger'), icon: <ShopOutlined aria-hidden />, shown: may.readLedger(access) },
    { key: 'activities', path: at('activities'), icon: <CalendarOutlined aria-hidden /> },
    { key: 'messages', path: '/messages', icon: <BellOutlined aria-hidden /> },
    { key: 'statistics', path: at('statistics'), icon: <BarChartOutlined aria-hidden />, shown: may.seeRates(access) },
    {
      key: 'system',
      path: at('system'),
      icon: <SafetyCertificateOutlined aria-hidden />,
      shown: may.seeRules(access),
    },
  ];
  return all.filter((entry) => entry.shown !== false);
}

export function currentEntry(pathname: string): MenuKey | null {
  const page = pathname.startsWith('/d/') ? pathname.split('/')[3] : pathname.split('/')[1];
  const keys: readonly string[] = [
    'workbench',
    'organisation',
    'demands',
    'ledger',
    'activities',
    'messages',
    'statistics',
    'system',
  ];
  return page && keys.includes(page) ? (page as MenuKey) : null;
}
