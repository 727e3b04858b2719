import { Button } from 'antd';

import { Dialog } from '../form/Dialog';
import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

export interface ConflictRow {
  readonly label: string;
  readonly seen: string;
  readonly now: string;
  readonly mine: string;
}

interface ConflictDialogProps {
  readonly rows: readonly ConflictRow[];
  /** What going on is called, where nothing is written over. */
  readonly goOn?: string;
  readonly onOverwrite: () => void;
  readonly onKeep: () => void;
}

/**
 * Somebody was faster: what was seen, what is there now, what is about to be written; the person decides. Where nothing of it differs,
 * something beside it was changed, and that is said.
 */
export function ConflictDialog({ rows, goOn, onOverwrite, onKeep }: ConflictDialogProps) {
  const say = useTexts(frameTexts);
  const untouched = rows.every((row) => row.seen === row.now);
  return (
    <Dialog
      width={720}
      title={say('conflictTitle')}
      onCancel={onKeep}
      footer={[
        <Button key="keep" type="primary" onClick={onKeep}>
          {say('conflictKeep')}
        </Button>,
        <Button key="overwrite" danger onClick={onOverwrite}>
          {goOn ?? say('conflictOverwrite')}
        </Button>,
      ]}
    >
      <p>{say(untouched ? 'conflictElsewhere' : 'conflictBody')}</p>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('conflictField')}</th>
              <th scope="col">{say('conflictSeen')}</th>
              <th scope="col">{say('conflictNow')}</th>
              <th scope="col">{say('conflictMine')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label} className={row.seen === row.now ? undefined : 'changed'}>
                <th scope="row">{row.label}</th>
                <td className="words">{row.seen}</td>
                <td className="words">{row.now}</td>
                <td className="words">{row.mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
