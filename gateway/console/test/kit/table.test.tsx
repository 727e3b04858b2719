import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { BatchReport } from '@/kit/table/BatchReport';
import { TableImport } from '@/kit/table/TableImport';

import { answering, show } from '../harness';

const paths = { template: '/api/t/template', check: '/api/t/dry-run', mark: '/api/t/marked-table', apply: '/api/t' };
const report = {
  added: 2,
  changed: 0,
  same: 0,
  refused: 1,
  rows: [
    {
      number: 3,
      change: 'REFUSED',
      cells: { site: 'nowhere' },
      before: {},
      problems: [{ column: 'site', code: 'unknown-site', text: '没有这个载体' }],
    },
  ],
};

describe('a table', () => {
  it('is tried first; only then are its good rows imported', async () => {
    const asked = answering({
      'POST /t/dry-run': { body: report },
      'POST /api/t': { status: 201, body: { id: 'b-1' } },
    });
    const applied = vi.fn();
    show(<TableImport paths={paths} name="表" onApplied={applied} />);
    const table = new File(['类别\n环境'], '诉求.csv', { type: 'text/csv' });
    fireEvent.change(screen.getByLabelText('选择表格'), { target: { files: [table] } });
    expect(await screen.findByText('没有这个载体')).toBeTruthy();
    expect(asked).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '导入其余 2 行' }));
    await waitFor(() => expect(applied).toHaveBeenCalledWith({ id: 'b-1' }, undefined));
    expect(asked[1]!.headers.get('Idempotency-Key')).not.toBe(asked[0]!.headers.get('Idempotency-Key'));
  });

  it('without a good row is not imported', async () => {
    answering({ 'POST /t/dry-run': { body: { ...report, added: 0 } } });
    show(<TableImport paths={paths} name="表" onApplied={() => undefined} />);
    fireEvent.change(screen.getByLabelText('选择表格'), { target: { files: [new File(['x'], '错.csv')] } });
    expect(await screen.findByText(/没有可以导入的行/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^导入/ })).toBeNull();
    expect(screen.getByRole('button', { name: '下载标注错误的表格' })).toBeTruthy();
  });

  it('that was imported says which rows were not, and is taken back once that is confirmed', async () => {
    const batch = {
      id: 'b',
      planned: 3,
      applied: 2,
      refused: 1,
      kept: 0,
      undone: 0,
      refusals: [{ number: 3, code: 'x' }],
    };
    const undo = vi.fn();
    show(<BatchReport batch={batch} onUndo={undo} />);
    expect(screen.getByText(/第 3 行/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销这次导入' }));
    fireEvent.click(await screen.findByRole('button', { name: /OK|确定/ }));
    expect(undo).toHaveBeenCalledOnce();
  });
});
