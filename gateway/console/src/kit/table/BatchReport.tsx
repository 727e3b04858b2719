import { Alert, Button, Popconfirm } from 'antd';

import type { Batch } from '../api/types';
import { useTexts } from '../i18n/texts';

import { tableTexts } from './texts';

interface BatchReportProps {
  readonly batch: Batch;
  /** What to do to take it back; none once that has been done, or while something is under way. */
  readonly onUndo?: () => void;
  readonly pending?: boolean;
}

/** What came of an import, and of taking it back. */
export function BatchReport({ batch, onUndo, pending }: BatchReportProps) {
  const say = useTexts(tableTexts);
  const rows = batch.refusals.map(({ number }) => number).join(', ');
  return (
    <>
      <Alert
        role="status"
        showIcon
        type={batch.refused > 0 || batch.kept > 0 ? 'warning' : 'success'}
        title={say('applied', { count: batch.applied })}
        description={
          <>
            {batch.refused > 0 ? <p>{say('refused', { count: batch.refused })}</p> : null}
            {rows ? <p>{say('refusals', { rows })}</p> : null}
            {batch.undone > 0 ? <p>{say('undone', { count: batch.undone })}</p> : null}
            {batch.kept > 0 ? <p>{say('kept', { count: batch.kept })}</p> : null}
          </>
        }
      />
      {onUndo && batch.applied > 0 ? (
        <Popconfirm title={say('undoSure')} onConfirm={onUndo}>
          <Button danger loading={pending}>
            {say('undo')}
          </Button>
        </Popconfirm>
      ) : null}
    </>
  );
}
