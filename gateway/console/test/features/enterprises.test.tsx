import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Component as EnterpriseListPage } from '@/features/ledger/EnterpriseListPage';
import { EnterprisePicker } from '@/features/ledger/EnterprisePicker';
import { isIndustry } from '@/features/ledger/industry';
import { IndustryPicker } from '@/features/ledger/IndustryPicker';

import { answering, DISTRICT, show } from '../harness';

const CODE = '9111010500A1000186';
const entry = {
  id: 'e-1',
  name: '晨曦咖啡店',
  creditCode: CODE,
  kind: 'ENTERPRISE',
  industry: 'H6231',
  staff: 12,
  site: 'site-xingyuan',
  status: 'OPEN',
};

afterEach(() => vi.unstubAllGlobals());

function Held({ picker }: { picker: (value: string | undefined, set: (one?: string) => void) => React.ReactElement }) {
  const [value, set] = useState<string>();
  return (
    <>
      {picker(value, set)}
      <output>{value}</output>
    </>
  );
}

describe('the ledger', () => {
  it('is searched by a part of a name that stands in the address', async () => {
    const asked = answering({
      'GET /enterprises': { body: { items: [entry] } },
      'GET /units': { body: { items: [] } },
    });
    show(<EnterpriseListPage />, undefined, `/d/${DISTRICT}/ledger?text=晨曦`);
    const row = await screen.findByRole('link', { name: /晨曦咖啡店/ });
    expect(row.textContent).toContain('餐饮业');
    expect(asked.find(({ line }) => line.endsWith('/enterprises'))?.query.get('name')).toBe('晨曦');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: '搜索企业' }).value).toBe('晨曦');
  });

  it('is searched by a whole credit code, in whatever case it is typed', async () => {
    const asked = answering({ 'GET /enterprises': { body: { items: [] } }, 'GET /units': { body: { items: [] } } });
    show(<EnterpriseListPage />);
    const box = await screen.findByRole('searchbox', { name: '搜索企业' });
    fireEvent.change(box, { target: { value: CODE.toLowerCase() } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 });
    await screen.findByText(`没有找到“${CODE.toLowerCase()}”`);
    const last = asked.filter(({ line }) => line.endsWith('/enterprises')).at(-1)!;
    expect(last.query.get('creditCode')).toBe(CODE);
    expect(last.query.has('name')).toBe(false);
  });
});

describe('an industry', () => {
  it('is one of the divisions of its section', () => {
    expect(['F', 'F52', 'F5211', 'H6231'].every(isIndustry)).toBe(true);
    expect(['F53', 'F5', 'U', 'f52', 'F52111'].some(isIndustry)).toBe(false);
  });

  it('is found by what people call it', async () => {
    show(<Held picker={(value, set) => <IndustryPicker label="行业" value={value} onChange={set} />} />);
    const box = screen.getByRole('combobox', { name: '行业' });
    fireEvent.mouseDown(box);
    fireEvent.change(box, { target: { value: '咖啡' } });
    fireEvent.click(await screen.findByText('餐饮业', { selector: '.ant-select-item-option-content' }));
    expect(screen.getByRole('status').textContent).toBe('H62');
  });

  it('can be given by a finer code', async () => {
    show(<Held picker={(value, set) => <IndustryPicker label="行业" value={value} onChange={set} />} />);
    const box = screen.getByRole('combobox', { name: '行业' });
    fireEvent.mouseDown(box);
    fireEvent.change(box, { target: { value: 'f5211' } });
    fireEvent.click(await screen.findByText('零售业', { selector: '.ant-select-item-option-content' }));
    expect(screen.getByRole('status').textContent).toBe('F5211');
  });
});

describe('an enterprise', () => {
  const picker = (value: string | undefined, set: (one?: string) => void) => (
    <label>
      企业
      <EnterprisePicker district={DISTRICT} value={value} onChange={set} />
    </label>
  );

  it('is picked by two characters of its name', async () => {
    const asked = answering({
      'GET /enterprises': { body: { items: [entry] } },
      'GET /units': { body: { items: [] } },
    });
    show(<Held picker={picker} />);
    const box = screen.getByRole('combobox');
    fireEvent.mouseDown(box);
    fireEvent.change(box, { target: { value: '晨曦' } });
    fireEvent.click(await screen.findByText('晨曦咖啡店'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(CODE));
    expect(asked.find(({ line }) => line.endsWith('/enterprises'))?.query.get('name')).toBe('晨曦');
  });

  it('that the ledger does not hold is given by its credit code', async () => {
    answering({ 'GET /enterprises': { body: { items: [] } }, 'GET /units': { body: { items: [] } } });
    show(<Held picker={picker} />);
    const box = screen.getByRole('combobox');
    fireEvent.mouseDown(box);
    fireEvent.change(box, { target: { value: CODE } });
    fireEvent.click(await screen.findByText('台账里没有这家企业'));
    expect(screen.getByRole('status').textContent).toBe(CODE);
  });
});
