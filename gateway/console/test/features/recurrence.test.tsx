import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Component as RecurrenceListPage } from '@/features/demand/recurrence/RecurrenceListPage';
import { Component as RecurrencePage } from '@/features/demand/recurrence/RecurrencePage';
import { pageOf } from '@/features/message/entryWords';

import { accessOf, answering, DISTRICT, show } from '../harness';

const recurrence = {
  id: 'r-1',
  site: 'site-xingyuan',
  status: 'PROPOSED',
  category: 'environment.noise',
  words: ['夜间施工'],
  demands: 4,
  enterprises: 3,
  firstAt: '2026-01-05T02:00:00Z',
  lastAt: '2026-05-05T02:00:00Z',
  season: [5, 6],
};
const demand = {
  id: 'd-1',
  number: 'GT-1',
  category: 'environment.noise',
  status: 'ROUTED',
  submittedAt: '2026-05-05T02:00:00Z',
  excerpt: '夜间施工太吵',
};
const named = {
  'GET /units': { body: { items: [{ code: 'site-xingyuan', kind: 'SITE', nameZh: '星源大厦', nameEn: 'Xingyuan' }] } },
  'GET /demand-categories': {
    body: { categories: [{ code: 'environment.noise', nameZh: '噪声扰民', nameEn: 'Noise', questions: [] }] },
  },
  'GET /posts': { body: { items: [] } },
};
const open = { body: { recurrence, newest: [demand], moves: ['TAKE_UP', 'DISMISS'] }, etag: '"1"' };
const BUTTON = { selector: 'button > span' };

const showOne = () => show(<RecurrencePage />, accessOf('district-office'), '/r-1', '/:id');

describe('recurrences', () => {
  it('are listed, and looked for at once by who decides', async () => {
    const asked = answering({
      ...named,
      'GET /demand-recurrences': { body: { items: [recurrence] } },
      'POST /finding': { body: { proposed: 1, recounted: 0, lapsed: 2 } },
    });
    show(<RecurrenceListPage />, accessOf('district-office'));
    expect(await screen.findByText('星源大厦 · 噪声扰民')).toBeTruthy();
    expect(screen.getByText('4 件诉求，涉及 3 家企业')).toBeTruthy();
    fireEvent.click(screen.getByText('现在查找', BUTTON));
    expect(await screen.findByText('查找完成：新增 1 项，更新 0 项，消退 2 项')).toBeTruthy();
    expect(asked.find(({ line }) => line.startsWith('POST'))!.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('say what an empty list waits for, and offer nothing to who only reads', async () => {
    answering({ ...named, 'GET /demand-recurrences': { body: { items: [] } } });
    show(<RecurrenceListPage />, accessOf('auditor'));
    expect(await screen.findByText('没有待研判的反复诉求')).toBeTruthy();
    expect(screen.queryByText('现在查找')).toBeNull();
  });

  it('are not for a department', () => {
    answering({});
    show(<RecurrenceListPage />, accessOf('department-officer', 'environment'));
    expect(screen.getByText('您的岗位不能查看此页')).toBeTruthy();
  });

  it('are where a message about one leads', () => {
    const about = { district: DISTRICT, subject: 'r-1', details: {} };
    expect(pageOf({ ...about, type: 'io.shangquan.demand.recurrence-proposed.v1' })).toBe(
      `/d/${DISTRICT}/demands/recurrences/r-1`,
    );
  });
});

describe('a recurrence', () => {
  it('shows its demands, and is taken up on the version that was seen', async () => {
    const topic = { text: '夜间施工时段', by: 'p-me', at: '2026-05-06T02:00:00Z' };
    const taken = { recurrence: { ...recurrence, status: 'TAKEN_UP', topic }, newest: [demand], moves: [] };
    const asked = answering({
      ...named,
      'GET /r-1': [open, { body: taken, etag: '"2"' }],
      'POST /r-1/take-up': { body: {} },
    });
    showOne();
    expect(await screen.findByText('夜间施工太吵')).toBeTruthy();
    expect(screen.getByText('5月、6月')).toBeTruthy();
    fireEvent.click(screen.getByText('立题协商', BUTTON));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('议题'), { target: { value: '夜间施工时段' } });
    fireEvent.click(dialog.getByText('立题协商', BUTTON));
    expect(await screen.findByText('夜间施工时段')).toBeTruthy();
    const sent = asked.find(({ line }) => line.endsWith('/take-up'))!;
    expect(sent.body).toEqual({ topic: '夜间施工时段' });
    expect(sent.headers.get('If-Match')).toBe('"1"');
  });

  it('that somebody else has decided on is not decided again', async () => {
    const dismissal = { reason: '已有专项整治', by: 'p-other', at: '2026-05-06T02:00:00Z', demands: 4 };
    const decided = { recurrence: { ...recurrence, status: 'DISMISSED', dismissal }, newest: [demand], moves: [] };
    answering({
      ...named,
      'GET /r-1': [open, { body: decided, etag: '"2"' }],
      'POST /r-1/dismissal': { status: 412, body: { code: 'stale-version', title: '已被修改' } },
    });
    showOne();
    fireEvent.click(await screen.findByText('不予立题', BUTTON));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('理由'), { target: { value: '我的理由' } });
    fireEvent.click(dialog.getByText('不予立题', BUTTON));
    expect(await screen.findByText('情况已经变化，现在不能进行这项操作。')).toBeTruthy();
    await waitFor(() => expect(screen.getByText('已有专项整治')).toBeTruthy());
  });
});
