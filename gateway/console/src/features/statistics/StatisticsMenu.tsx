import { may } from '@/kit/access/access';
import { SubMenu } from '@/kit/display/SubMenu';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { statisticsTexts } from './texts';

/** The pages of the statistics, side by side. */
export function StatisticsMenu() {
  const say = useTexts(statisticsTexts);
  const { district, districts, access } = useHere();
  const at = (page: string) => `/d/${district}/statistics${page}`;
  const pages = [
    { to: at(''), label: say('rates'), shown: true },
    { to: '/statistics', label: say('ofStreet'), shown: districts.length > 1 },
    { to: at('/months'), label: say('months'), shown: true },
    { to: at('/appeals'), label: say('appeals'), shown: may.seeAppeals(access) },
  ];
  return <SubMenu label={say('menu')} pages={pages.filter((page) => page.shown)} />;
}
