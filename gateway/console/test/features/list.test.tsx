import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { BulkBar } from '@/features/demand/bulk/BulkBar';
import { offeredFor } from '@/features/demand/bulk/moves';
import { formOf } from '@/features/demand/drafts/queries';
import { Component as DemandListPage } from '@/features/demand/list/DemandListPage';
import type { Demand } from '@/kit/api/types';

import { accessOf, answering, show } from '../harness';

const demand = (id: string, ...moves: Demand['moves']) =>
  ({
    id,
    number: `GT-${id}`,
    moves,
    description: `事 ${id}`,
    clocks: [],
    place: {},
    status: 'ROUTED',
  }) as unknown as Demand;

describe('several demands at once', () => {
  it('are offered what can be done with one of them at least', () => {
    expect(offeredFor([demand('1', 'ROUTE', 'DECLINE'), demand('2', 'TAKE_UP', 'RESOLVE')])).toEqual([
      'ROUTE',
      'TAKE_UP',
      'DECLINE',
    ]);
    expect(offeredFor([])).toEqual([]);
  });

  it('are done one by one, and of each that was not it is said why', async () => {
    const items = [{ id: '1' }, { id: '2', problem: 'illegal-move' }, { id: '3', problem: 'something-new' }];
    const asked = answering({ 'POST /demand-moves': { body: { items } } });
    const shown = [demand('1', 'TAKE_UP'), demand('2'), demand('3')];
    show(<BulkBar district="x" shown={shown} chosen={new Set(['1', '2', '3'])} onChoose={() => undefined} />);
    fireEvent.click(screen.getByText('接单办理'));
    fireEvent.click((await screen.findAllByText('接单办理')).at(-1)!);
    expect(await screen.findByText('1 件已办理')).toBeTruthy();
    expect(screen.getByText('当前状态不能这样办理')).toBeTruthy();
    expect(screen.getByText('没有办成（something-new）')).toBeTruthy();
    expect(asked[0]!.body).toEqual({ move: 'TAKE_UP', demands: [{ id: '1' }, { id: '2' }, { id: '3' }] });
  });
});

describe('a search', () => {
  it('sends its words in the body, and shows what it found', async () => {
    const found = { ...demand('9'), category: 'environment', urgency: 'NORMAL', submittedAt: '2026-03-01T00:00:00Z' };
    const asked = answering({
      'POST /demand-searches': { body: { items: [found] } },
      'GET /demands': { body: { items: [] } },
      'GET /saved-filters': { body: [] },
      'GET /units': { body: { items: [] } },
      'GET /demand-categories': { body: { categories: [] } },
    });
    show(<DemandListPage />, accessOf('district-office'));
    const box = screen.getByLabelText('搜索诉求');
    fireEvent.change(box, { target: { value: '路' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    fireEvent.keyUp(box, { key: 'Enter' });
    expect(await screen.findByText('请至少输入两个字')).toBeTruthy();
    fireEvent.change(box, { target: { value: '路面' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(await screen.findByText('事 9')).toBeTruthy();
    const [search] = asked.filter(({ line }) => line.endsWith('/demand-searches'));
    expect(search!.body).toEqual({ text: '路面' });
    await waitFor(() => expect(screen.getByText('搜索“路面”的结果')).toBeTruthy());
  });
});

describe('the table', () => {
  it('holds what the filters of the address let through', async () => {
    const asked: string[] = [];
    answering({ 'GET /demands': { body: { items: [] } }, 'GET /saved-filters': { body: [] } });
    const answered = globalThis.fetch;
    vi.stubGlobal('fetch', (request: Request) => {
      asked.push(request.url);
      return answered(request);
    });
    show(<DemandListPage />, accessOf('district-office'), '/?status=ROUTED&from=2026-03-01&to=2026-03-31');
    fireEvent.click(screen.getByText('筛选和更多操作（已选 3 个条件）'));
    expect(screen.getByLabelText<HTMLInputElement>('提交日期自').value).toBe('2026-03-01');
    fireEvent.click(screen.getByText('导出表格'));
    await waitFor(() => expect(asked.find((url) => url.includes('/workbook'))).toBeTruthy());
    const { searchParams } = new URL(asked.find((url) => url.includes('/workbook'))!);
    expect(Object.fromEntries(searchParams)).toEqual({ status: 'ROUTED', from: '2026-03-01', to: '2026-03-31' });
  });

  it('is not offered for one demand', () => {
    answering({ 'GET /demands': { body: { items: [] } }, 'GET /saved-filters': { body: [] } });
    show(<DemandListPage />, accessOf('district-office'), '/?number=GT-1');
    expect(screen.queryByText('导出表格')).toBeNull();
  });
});

describe('a saved filter', () => {
  it('keeps all that is set, and says what it keeps', async () => {
    const asked = answering({
      'GET /demands': { body: { items: [] } },
      'GET /saved-filters': { body: [] },
      'POST /saved-filters': { body: [] },
      'GET /units': { body: { items: [] } },
      'GET /demand-categories': { body: { categories: [] } },
    });
    show(<DemandListPage />, accessOf('district-office'), '/?due=THIS_WEEK&from=2026-03-01');
    fireEvent.click(await screen.findByText('保存当前条件'));
    expect(await screen.findByText(/将保存这些条件：本周到期、2026年3月1日.*起提交。/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('名称'), { target: { value: '本周' } });
    fireEvent.click(screen.getByText('保存', { selector: '.ant-modal-footer *' }));
    await waitFor(() => expect(asked.some(({ line }) => line.startsWith('POST'))).toBe(true));
    expect(asked.find(({ line }) => line.startsWith('POST'))!.body).toEqual({
      name: '本周',
      due: 'THIS_WEEK',
      from: '2026-03-01',
    });
  });

  it('sets all that it keeps', async () => {
    const saved = { name: '三月', status: 'ROUTED', from: '2026-03-01', to: '2026-03-31' };
    answering({ 'GET /demands': { body: { items: [] } }, 'GET /saved-filters': { body: [saved] } });
    show(<DemandListPage />, accessOf('district-office'));
    fireEvent.click(await screen.findByText('三月'));
    fireEvent.click(await screen.findByText('筛选和更多操作（已选 3 个条件）'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('提交日期自').value).toBe('2026-03-01'));
    expect(screen.getByLabelText<HTMLInputElement>('提交日期至').value).toBe('2026-03-31');
    expect(screen.getByText('三月').closest('button')!.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a draft', () => {
  it('becomes the form again, its files by number', () => {
    const draft = {
      id: 'd',
      savedAt: '',
      expiresAt: '',
      content: { attachments: ['f-1', 'f-2'], answers: {}, urgency: 'EMERGENCY', description: '漏水', latitude: 39.9 },
    };
    expect(formOf(draft, (n) => `附件 ${n}`)).toMatchObject({
      description: '漏水',
      emergency: true,
      urgency: undefined,
      files: [
        { id: 'f-1', name: '附件 1' },
        { id: 'f-2', name: '附件 2' },
      ],
    });
  });
});
