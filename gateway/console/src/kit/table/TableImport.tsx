import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';

import { readContent, save, sendContent } from '../api/content';
import type { DryRun } from '../api/types';
import { DownloadButton } from '../display/DownloadButton';
import { Loading } from '../display/Loading';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useCommand } from '../query/useCommand';

import { DryRunReport } from './DryRunReport';
import { tableTexts } from './texts';

const ACCEPTED = '.xlsx,.csv';

/** Where the tables of one kind are sent: paths of the API. */
export interface TablePaths {
  readonly template: string;
  readonly check: string;
  readonly mark: string;
  readonly apply: string;
}

interface TableImportProps<B> {
  readonly paths: TablePaths;
  /** Under what name the empty table is saved. */
  readonly name: string;
  readonly onApplied: (batch: B) => void;
}

/** A table is chosen, tried, mended if need be, and only then imported. */
export function TableImport<B>({ paths, name, onApplied }: TableImportProps<B>) {
  const say = useTexts(tableTexts);
  const chooser = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState<File | null>(null);
  const check = useCommand({
    send: async (file: File, key) => (await (await sendContent(paths.check, file, key)).json()) as DryRun,
    touches: [],
  });
  const choose = (file: File | undefined) => {
    if (file) {
      setTable(file);
      check.mutate(file);
    }
  };
  return (
    <section className="card">
      <p className="faint">{say('hint')}</p>
      <div className="actions">
        <DownloadButton label={say('template')} name={`${name}.xlsx`} content={() => readContent(paths.template)} />
        <Button
          type={table ? 'default' : 'primary'}
          icon={<FileExcelOutlined aria-hidden />}
          onClick={() => chooser.current?.click()}
        >
          {say(table ? 'chooseOther' : 'choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          style={{ display: 'none' }}
          accept={ACCEPTED}
          aria-label={say('choose')}
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <ProblemAlert problem={check.error} />
      {check.isPending && table ? (
        <>
          <p role="status">{say('checking', { name: table.name })}</p>
          <Loading />
        </>
      ) : null}
      {table && check.data ? (
        <Checked
          key={table.name + table.lastModified}
          table={table}
          report={check.data}
          paths={paths}
          onApplied={onApplied}
        />
      ) : null}
    </section>
  );
}

interface CheckedProps<B> {
  readonly table: File;
  readonly report: DryRun;
  readonly paths: TablePaths;
  readonly onApplied: (batch: B) => void;
}

function Checked<B>({ table, report, paths, onApplied }: CheckedProps<B>) {
  const say = useTexts(tableTexts);
  const good = report.added + report.changed;
  const mark = useCommand({
    send: async (_: void, key) => (await sendContent(paths.mark, table, key)).blob(),
    touches: [],
    done: (marked) => save(marked, table.name.replace(/\.\w+$/, '-marked.xlsx')),
  });
  const apply = useCommand({
    send: async (_: void, key) => (await (await sendContent(paths.apply, table, key)).json()) as B,
    touches: [],
    done: onApplied,
  });
  const title = say('checked', { name: table.name });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {good === 0 ? <p role="status">{say('nothing')}</p> : null}
      <DryRunReport report={report} title={title} />
      <ProblemAlert problem={mark.error ?? apply.error} />
      <div className="actions">
        {report.refused > 0 ? (
          <Button loading={mark.isPending} onClick={() => mark.mutate()}>
            {say('marked')}
          </Button>
        ) : null}
        {good > 0 ? (
          <Button type="primary" loading={apply.isPending} onClick={() => apply.mutate()}>
            {say(report.refused > 0 ? 'apply' : 'applyAll', { count: good })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
