import { Button, Progress } from 'antd';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import type { PlanItem, PlanReport } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { PlanItemLine } from './PlanItems';
import { ProgressDialog } from './ProgressDialog';
import { usePlanReport } from './queries';
import { functionWords, planTexts } from './texts';

interface PlanReportCardProps {
  readonly district: string;
  readonly id: string;
  readonly version: string;
}

/** How far the published version is, function by function. */
export function PlanReportCard({ district, id, version }: PlanReportCardProps) {
  const say = useTexts(planTexts);
  const functionName = useWords(functionWords);
  const report = usePlanReport(district, id, true);
  const [reporting, setReporting] = useState<PlanItem | null>(null);
  if (report.error) {
    return <Trouble problem={report.error} retry={() => void report.refetch()} />;
  }
  if (!report.data) {
    return <Loading />;
  }
  return (
    <section className="card">
      <h2>
        {say('report')} · {say('version', { number: report.data.version })}
      </h2>
      {report.data.functions.map(({ function: of, percent, items }) => (
        <div key={of}>
          <h3>{functionName(of)}</h3>
          <Progress percent={percent} aria-label={functionName(of)} />
          <ul className="rows">
            {items.map((one) => (
              <ItemProgress key={one.item.number} district={district} progress={one} onReport={setReporting} />
            ))}
          </ul>
        </div>
      ))}
      {reporting ? (
        <ProgressDialog
          district={district}
          plan={id}
          version={version}
          item={reporting}
          onClose={() => setReporting(null)}
        />
      ) : null}
    </section>
  );
}

type ItemProgressOf = PlanReport['functions'][number]['items'][number];

interface ItemProgressProps {
  readonly district: string;
  readonly progress: ItemProgressOf;
  readonly onReport: (item: PlanItem) => void;
}

function ItemProgress({ district, progress, onReport }: ItemProgressProps) {
  const say = useTexts(planTexts);
  const { access } = useHere();
  const { item, note, percent, overdue } = progress;
  return (
    <li className="row">
      <span className="row-main">
        <PlanItemLine district={district} item={item} />
        {note ? <span className="faint">{note}</span> : null}
      </span>
      <span className="row-side">
        <Chip tone={overdue ? 'bad' : percent === 100 ? 'good' : 'info'}>
          {say('doneBy', { percent })}
          {overdue ? ` · ${say('overdue')}` : ''}
        </Chip>
        {may.progress(access) ? <Button onClick={() => onReport(item)}>{say('progress')}</Button> : null}
      </span>
    </li>
  );
}
