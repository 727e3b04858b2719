import { type DemandFilter, listOf, useDemandCount } from '@/features/demand/queries';
import { Tile } from '@/kit/display/Tile';

interface DemandTileProps {
  readonly district: string;
  readonly label: string;
  readonly filter: Omit<DemandFilter, 'number'>;
}

/** How many demands a filter lets through, and the way to exactly these. */
export function DemandTile({ district, label, filter }: DemandTileProps) {
  const { data, error } = useDemandCount(district, filter);
  const value = data ? `${data.count}${data.more ? '+' : ''}` : error ? '—' : '…';
  return <Tile label={label} value={value} to={listOf(district, filter)} />;
}
