import type { Demand } from '@/kit/api/types';

import { DemandRow } from './DemandRow';

export function DemandList({ demands, district }: { demands: readonly Demand[]; district: string }) {
  return (
    <ul className="rows">
      {demands.map((demand) => (
        <li key={demand.id}>
          <DemandRow demand={demand} district={district} />
        </li>
      ))}
    </ul>
  );
}
