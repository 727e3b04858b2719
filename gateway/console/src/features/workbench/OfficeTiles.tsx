import { useCallBackDuties } from '@/features/demand/callbacks/queries';
import { useDemandsIn } from '@/features/demand/queries';
import { Tile } from '@/kit/display/Tile';
import { useTexts } from '@/kit/i18n/texts';

import { DemandTile } from './DemandTile';
import { DueTiles } from './DueTiles';
import { workbenchTexts } from './texts';

const WAITING = '…';
const UNKNOWN = '—';

/** The office's queues, and how far the district is. */
export function OfficeTiles({ district }: { district: string }) {
  const say = useTexts(workbenchTexts);
  const waiting = useDemandsIn(district, ['SUBMITTED', 'REOPENED']);
  const calls = useCallBackDuties(district, undefined);
  const lengthOf = ({ data, error }: typeof waiting | typeof calls) => data?.length ?? (error ? UNKNOWN : WAITING);
  const demands = `/d/${district}/demands`;
  return (
    <div className="tiles">
      <Tile label={say('toAccept')} value={lengthOf(waiting)} to={`${demands}/triage`} />
      <Tile label={say('toCall')} value={lengthOf(calls)} to={`${demands}/call-backs`} />
      <DueTiles district={district} />
      <DemandTile district={district} label={say('routed')} filter={{ status: 'ROUTED' }} />
      <DemandTile district={district} label={say('openAll')} filter={{ status: 'IN_PROGRESS' }} />
    </div>
  );
}
