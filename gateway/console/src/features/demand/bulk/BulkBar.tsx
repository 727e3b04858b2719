import { Button } from 'antd';
import { useState } from 'react';

import type { BulkOutcome, Demand } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { moveWords } from '../words';

import { BulkDialog } from './BulkDialog';
import { BulkReport } from './BulkReport';
import { type BulkAction, offeredFor } from './moves';
import { bulkTexts } from './texts';

interface BulkBarProps {
  readonly district: string;
  readonly shown: readonly Demand[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
}

interface Reported {
  readonly outcomes: readonly BulkOutcome[];
  readonly demands: readonly Demand[];
}

const MOST = 200;

/** What can be done with the chosen demands, and what came of it for each. */
export function BulkBar({ district, shown, chosen, onChoose }: BulkBarProps) {
  const say = useTexts(bulkTexts);
  const move = useWords(moveWords);
  const [action, setAction] = useState<BulkAction | null>(null);
  const [report, setReport] = useState<Reported | null>(null);
  const demands = shown.filter(({ id }) => chosen.has(id));
  const offered = offeredFor(demands);
  const done = (outcomes: readonly BulkOutcome[]) => {
    setReport({ outcomes, demands });
    setAction(null);
    onChoose([]);
  };
  return (
    <section className="card bulk" aria-label={say('selected', { count: demands.length })}>
      <p className="faint">{say('hint')}</p>
      <div className="actions">
        <strong role="status">{say('selected', { count: demands.length })}</strong>
        <Button onClick={() => onChoose(shown.slice(0, MOST).map(({ id }) => id))}>{say('all')}</Button>
        <Button disabled={demands.length === 0} onClick={() => onChoose([])}>
          {say('none')}
        </Button>
        {offered.map((one) => (
          <Button key={one} type="primary" danger={one === 'DECLINE'} onClick={() => setAction(one)}>
            {move(one)}
          </Button>
        ))}
      </div>
      {demands.length > 0 && offered.length === 0 ? <p role="status">{say('noMove')}</p> : null}
      {report ? <BulkReport {...report} onClose={() => setReport(null)} /> : null}
      {action ? (
        <BulkDialog
          action={action}
          district={district}
          demands={demands}
          onDone={done}
          onClose={() => setAction(null)}
        />
      ) : null}
    </section>
  );
}
