import type { Demand } from '@/kit/api/types';
import { LongList } from '@/kit/display/LongList';

import { DemandRow } from './DemandRow';

export function DemandList({ demands, district }: { demands: readonly Demand[]; district: string }) {
  return (
    <LongList
      items={demands}
      keyOf={(demand) => demand.id}
      row={(demand) => <DemandRow demand={demand} district={district} />}
    />
  );
}
