import type { Demand } from '@/kit/api/types';
import { LongList } from '@/kit/display/LongList';

import { useNames } from '../names';

import { DemandRow } from './DemandRow';

export function DemandList({ demands, district }: { demands: readonly Demand[]; district: string }) {
  const names = useNames(district);
  return (
    <LongList
      items={demands}
      keyOf={(demand) => demand.id}
      row={(demand) => <DemandRow demand={demand} site={demand.place.site} district={district} names={names} />}
    />
  );
}
