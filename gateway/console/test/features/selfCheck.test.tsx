import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { checkedSteps } from '@/features/demand/detail/checkedSteps';
import { SelfCheckCard } from '@/features/demand/detail/SelfCheckCard';
import type { DemandNotices, SelfCheck } from '@/kit/api/types';
import { setLanguage } from '@/kit/i18n/language';

import { answering, DISTRICT, show } from '../harness';

const typed = (type: string) => `io.shangquan.demand.${type}.v1`;
const step = (sequence: number, type: string, minute: string) => ({
  event: `e-${sequence}`,
  sequence,
  type: typed(type),
  time: `2026-03-02T01:${minute}:00Z`,
  publishedAt: `2026-03-02T01:${minute}:01Z`,
});

const check: SelfCheck = {
  arrived: true,
  written: 3,
  waiting: [],
  published: [step(1, 'submitted', '00'), step(2, 'routed', '10'), step(3, 'first-contacted', '20')],
  missing: [],
};

const HEARD_OF = ['submitted', 'routed', 'comment-added'].map(typed);
const at = '2026-03-02T01:10:02Z';

const notice = (event: string, type: string, ...recipients: DemandNotices['items'][number]['recipients']) => ({
  event,
  type: typed(type),
  subject: 'x',
  at: '2026-03-02T01:15:00Z',
  cameAt: at,
  recipients,
});

const notices: DemandNotices = {
  heardOf: HEARD_OF,
  items: [
    notice(
      'e-2',
      'routed',
      { channel: 'INBOX', kind: 'HOLDERS', role: 'department-officer', unit: 'safety', own: false, state: 'KEPT', at },
      { channel: 'INBOX', kind: 'SUBMITTER', own: true, state: 'KEPT', read: false, at },
      { channel: 'MAIL', kind: 'SUBMITTER', own: true, state: 'SUPPRESSED', reason: 'kind-off', at },
    ),
    notice('e-9', 'comment-added'),
  ],
};

const answers = (said: { status?: number; body?: unknown }) => ({
  'GET /self-check': { body: check },
  'GET /notices': said,
  'GET /posts': { body: { items: [] } },
  'GET /units': { body: { items: [{ code: 'safety', nameZh: '平安建设部', nameEn: 'Safety' }] } },
});

describe('the steps of a self-check', () => {
  it('join what both services know by the event, the latest first', () => {
    const steps = checkedSteps(check, notices);
    expect(steps.map(({ event }) => event)).toEqual(['e-3', 'e-9', 'e-2', 'e-1']);
    expect(steps.map(({ told }) => told.kind)).toEqual(['nobody', 'nobody', 'told', 'notYet']);
  });

  it('say that one waits, and nothing of who was told if that is hidden', () => {
    const waits = { ...check, published: [], waiting: [{ ...step(1, 'submitted', '00'), publishedAt: undefined }] };
    expect(checkedSteps(waits, undefined)).toMatchObject([{ waits: true, told: { kind: 'unknown' } }]);
  });
});

describe('"did it arrive?"', () => {
  afterEach(() => setLanguage('zh-CN'));

  it('says of each step when it was written, published, and who was told', async () => {
    answering(answers({ body: notices }));
    show(<SelfCheckCard district={DISTRICT} id="x" />);
    fireEvent.click(screen.getByRole('button', { name: '核对' }));
    expect(await screen.findByText('平安建设部 · 收件箱 · 2026/03/02 09:10 送到')).toBeTruthy();
    expect(screen.getByText('您 · 收件箱 · 2026/03/02 09:10 送到 · 您未读')).toBeTruthy();
    expect(screen.getByText('您 · 邮件 · 没有发送 · 关闭了这类邮件')).toBeTruthy();
    expect(screen.getByText('记录 2026/03/02 09:10 → 发出 2026/03/02 09:10 → 通知了：')).toBeTruthy();
    expect(screen.getByText('记录 2026/03/02 09:00 → 发出 2026/03/02 09:00 → 还没有通知记录')).toBeTruthy();
    expect(screen.getByText(/记录 2026\/03\/02 09:20 .* 无需通知任何人/)).toBeTruthy();
  });

  it('says so in English too', async () => {
    setLanguage('en');
    answering(answers({ body: notices }));
    show(<SelfCheckCard district={DISTRICT} id="x" />);
    fireEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Safety · inbox · there 02/03/2026, 09:10')).toBeTruthy();
    expect(screen.getByText('you · mail · not sent · wants no mail of this kind')).toBeTruthy();
  });

  it('says what was written where it is not told who heard of it', async () => {
    answering(answers({ status: 404, body: { code: 'not-found', title: '不存在' } }));
    show(<SelfCheckCard district={DISTRICT} id="x" />);
    fireEvent.click(screen.getByRole('button', { name: '核对' }));
    expect(await screen.findByText(/通知了谁，这里不向您显示/)).toBeTruthy();
    expect(screen.getByText('记录 3 步，已送达 3 步。')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the fault if it could not be asked', async () => {
    answering(answers({ status: 422, body: { code: 'x', title: '出错了' } }));
    show(<SelfCheckCard district={DISTRICT} id="x" />);
    fireEvent.click(screen.getByRole('button', { name: '核对' }));
    expect(await screen.findByText('出错了')).toBeTruthy();
  });
});
