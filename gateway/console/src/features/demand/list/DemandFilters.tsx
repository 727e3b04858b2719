import { Button, Select } from 'antd';

import { useUnitOptions } from '@/features/organisation/queries';
import type { DemandDue, DemandStatus, Urgency } from '@/kit/api/types';
import { DayPicker } from '@/kit/form/DayPicker';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { useCategoryOptions } from '../names';
import type { DemandFilter } from '../queries';
import { demandTexts } from '../texts';
import { dueWords, statusWords, urgencyWords } from '../words';

const STATUSES: readonly DemandStatus[] = [
  'SUBMITTED',
  'ROUTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'DISPUTED',
  'RESOLVED',
  'REOPENED',
  'CLOSED',
  'DECLINED',
  'MERGED',
  'WITHDRAWN',
];

interface DemandFiltersProps {
  readonly district: string;
  readonly filter: DemandFilter;
  readonly onChange: (filter: DemandFilter) => void;
}

export function DemandFilters({ district, filter, onChange }: DemandFiltersProps) {
  const say = useTexts(demandTexts);
  const status = useWords(statusWords);
  const urgency = useWords(urgencyWords);
  const due = useWords(dueWords);
  const categories = useCategoryOptions(district, true);
  const units = useUnitOptions(district, 'OFFICE', 'DEPARTMENT', 'BUREAU');
  const sites = useUnitOptions(district, 'SITE');
  const set = (part: DemandFilter) => onChange({ ...filter, number: undefined, ...part });
  const chooser = (field: keyof DemandFilter, empty: string, options: { value: string; label: string }[]) => (
    <Select
      key={field}
      aria-label={empty}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={empty}
      popupMatchSelectWidth={false}
      value={filter[field]}
      options={options}
      onChange={(value: string | undefined) => set({ [field]: value })}
    />
  );
  const day = (field: 'from' | 'to', empty: string) => (
    <DayPicker label={empty} day={filter[field]} onChange={(chosen) => set({ [field]: chosen })} />
  );
  const statuses = STATUSES.map((one) => ({ value: one, label: status(one) }));
  const urgencies = (Object.keys(urgencyWords.zh) as Urgency[]).map((one) => ({ value: one, label: urgency(one) }));
  const dues = (Object.keys(dueWords.zh) as DemandDue[]).map((one) => ({ value: one, label: due(one) }));
  return (
    <div className="filters" role="group" aria-label={say('filters')}>
      {chooser('status', say('anyStatus'), statuses)}
      {chooser('unit', say('anyUnit'), units)}
      {chooser('category', say('anyCategory'), categories)}
      {chooser('site', say('anySite'), sites)}
      {chooser('urgency', say('anyUrgency'), urgencies)}
      {chooser('due', say('anyDue'), dues)}
      {day('from', say('firstDay'))}
      {day('to', say('lastDay'))}
      {Object.values(filter).some(Boolean) ? <Button onClick={() => onChange({})}>{say('clear')}</Button> : null}
    </div>
  );
}
