import { Button, Modal } from 'antd';

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
  readonly onOverwrite: () => void;
  readonly onKeep: () => void;
}

/** Somebody was faster: what was seen, what is there now, what is about to be written; the person decides. */
export function ConflictDialog({ rows, onOverwrite, onKeep }: ConflictDialogProps) {
  const say = useTexts(frameTexts);
  return (
    <Modal
      open
      width={720}
      title={say('conflictTitle')}
      onCancel={onKeep}
      footer={[
        <Button key="keep" type="primary" onClick={onKeep}>
          {say('conflictKeep')}
        </Button>,
        <Button key="overwrite" danger onClick={onOverwrite}>
          {say('conflictOverwrite')}
        </Button>,
      ]}
    >
      <p>{say('conflictBody')}</p>
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
                <td>{row.seen}</td>
                <td>{row.now}</td>
                <td>{row.mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  );
}
