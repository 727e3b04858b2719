import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { numbered } from '@/features/organisation/plan/lines';
import { Component as PlanPage } from '@/features/organisation/plan/PlanPage';
import type { Plan, PlanItem } from '@/kit/api/types';
import { writeDraft } from '@/kit/draft/drafts';

import { accessOf, answering, show } from '../harness';

const item = (number: number, text: string): PlanItem => ({ number, function: 'SERVICE', owner: 'office', text });

function planOf(...draft: PlanItem[]): Plan {
  return { id: 'p-1', kind: 'YEAR', year: 2026, titleZh: '年度计划', titleEn: 'Year plan', draft, versions: [] };
}

const seen = planOf(item(1, '走访商户'), item(3, '办好沙龙'));
const theirs = planOf(item(1, '走访全部商户'), item(3, '办好沙龙'));
const stale = { status: 412, body: { status: 412, code: 'stale-version', title: '内容已被他人修改' } };

const texts = () => screen.getAllByLabelText('事项').map((field) => (field as HTMLTextAreaElement).value);
const page = () => show(<PlanPage />, accessOf('district-secretary'), '/p-1', '/:id');
const sentTo = (asked: ReturnType<typeof answering>, end: string) =>
  asked.filter(({ line }) => line.startsWith('POST') && line.endsWith(end));

describe('the draft of a plan', () => {
  beforeEach(() => localStorage.clear());

  it('is saved upon what was there when it was opened: a colleague who was faster is shown, not written over', async () => {
    const asked = answering({
      'GET /plans/p-1': [
        { body: seen, etag: '"1"' },
        { body: theirs, etag: '"2"' },
      ],
      'POST /plans/p-1/draft': [stale, { body: seen, etag: '"3"' }],
    });
    page();
    fireEvent.click(await screen.findByText('修改草稿'));
    fireEvent.change(screen.getAllByLabelText('事项')[1]!, { target: { value: '办好两场沙龙' } });
    fireEvent.click(screen.getByText('保存草稿'));
    expect(await screen.findByText('您打开时')).toBeTruthy();
    expect(screen.getByText(/走访全部商户/, { selector: 'td' })).toBeTruthy();
    expect(screen.getByText(/办好两场沙龙/, { selector: 'td' })).toBeTruthy();
    expect(texts()).toEqual(['走访商户', '办好两场沙龙']);
    const first = sentTo(asked, '/draft');
    expect(first.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"']);
    fireEvent.click(screen.getByText('仍按我填写的保存'));
    await waitFor(() => expect(sentTo(asked, '/draft')).toHaveLength(2));
    expect(sentTo(asked, '/draft')[1]!.headers.get('If-Match')).toBe('"2"');
  });

  it('keeps what was typed, and upon which version, until it is saved', async () => {
    writeDraft('organisation-plan.p-1', { items: [item(1, '没有保存的')], seen: { data: seen, version: '"1"' } });
    const asked = answering({ 'GET /plans/p-1': { body: theirs, etag: '"2"' }, 'POST /plans/p-1/draft': stale });
    page();
    fireEvent.click(await screen.findByText('修改草稿'));
    expect(screen.getByText('已恢复上次没有提交的内容。')).toBeTruthy();
    expect(texts()).toEqual(['没有保存的']);
    fireEvent.click(screen.getByText('保存草稿'));
    expect(await screen.findByText('您打开时')).toBeTruthy();
    expect(sentTo(asked, '/draft')[0]!.headers.get('If-Match')).toBe('"1"');
    fireEvent.click(screen.getByText('保留现在的内容'));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  it('keeps the numbers of its items, and gives none twice', async () => {
    const asked = answering({
      'GET /plans/p-1': { body: seen, etag: '"1"' },
      'POST /plans/p-1/draft': { body: seen, etag: '"2"' },
    });
    page();
    fireEvent.click(await screen.findByText('修改草稿'));
    fireEvent.click(screen.getAllByText('删除')[0]!);
    fireEvent.click(screen.getByText('保存草稿'));
    await waitFor(() => expect(sentTo(asked, '/draft')).toHaveLength(1));
    expect(sentTo(asked, '/draft')[0]!.body).toEqual({ items: [item(3, '办好沙龙')] });
    const published = {
      ...planOf(item(1, '一')),
      versions: [{ number: 1, day: '2026-01-05', items: [item(4, '四')] }],
    };
    expect(numbered([{ number: 1, text: '一' }, { text: '新' }], published).map(({ number }) => number)).toEqual([
      1, 5,
    ]);
  });

  it('is not published unseen once a colleague has changed it', async () => {
    const asked = answering({
      'GET /plans/p-1': [
        { body: seen, etag: '"1"' },
        { body: theirs, etag: '"2"' },
      ],
      'POST /plans/p-1/publication': [stale, { body: theirs, etag: '"3"' }],
    });
    page();
    fireEvent.click(await screen.findByText('发布'));
    fireEvent.click(screen.getAllByText('发布').at(-1)!);
    const goOn = await screen.findByText('仍然发布现在的草稿');
    expect(screen.getAllByText(/走访全部商户/).length).toBeGreaterThan(0);
    fireEvent.click(goOn);
    await waitFor(() => expect(sentTo(asked, '/publication')).toHaveLength(2));
    expect(sentTo(asked, '/publication')[1]!.headers.get('If-Match')).toBe('"2"');
  });
});

describe('the progress of a plan', () => {
  const published: Plan = { ...seen, versions: [{ number: 1, day: '2026-01-05', items: seen.draft }] };
  const reportOf = (percent: number) => ({
    day: '2026-06-30',
    version: 1,
    functions: [{ function: 'SERVICE', percent, items: [{ item: item(1, '走访商户'), percent, overdue: false }] }],
  });

  it('shows what a colleague has said meanwhile', async () => {
    const asked = answering({
      'GET /plans/p-1': [
        { body: published, etag: '"1"' },
        { body: published, etag: '"2"' },
      ],
      'GET /plans/p-1/report': [{ body: reportOf(10) }, { body: reportOf(60) }],
      'POST /items/1/progress': [stale, { body: published, etag: '"3"' }],
    });
    page();
    fireEvent.click(await screen.findByText('报进展'));
    fireEvent.change(screen.getByLabelText('完成百分比'), { target: { value: '30' } });
    fireEvent.change(screen.getByLabelText('进展说明'), { target: { value: '走访了三栋楼' } });
    fireEvent.click(screen.getAllByText('报进展').at(-1)!);
    fireEvent.click(await screen.findByText('仍按我填写的保存'));
    await waitFor(() => expect(sentTo(asked, '/progress')).toHaveLength(2));
    expect(sentTo(asked, '/progress').map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
  });

  it('reads as it was on a day, and nothing is added to that', async () => {
    answering({
      'GET /plans/p-1': { body: published, etag: '"1"' },
      'GET /plans/p-1/report': { body: reportOf(10) },
    });
    show(<PlanPage />, accessOf('district-secretary'), '/p-1?asOf=2026-03-31', '/:id');
    expect(await screen.findByText(/截至 2026年3月31日/)).toBeTruthy();
    expect(await screen.findByText('完成 10%')).toBeTruthy();
    expect(screen.queryByText('报进展')).toBeNull();
  });
});
