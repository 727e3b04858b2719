import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { DemandTile } from '@/features/workbench/DemandTile';
import { MyWork } from '@/features/workbench/MyWork';
import { stepOf } from '@/features/workbench/step';
import { Waiting } from '@/features/workbench/Waiting';
import type { Demand } from '@/kit/api/types';

import { accessOf, answering, DISTRICT, show } from '../harness';

const demand = (id: string, status: Demand['status'], lead: string | null, ...moves: Demand['moves']) =>
  ({
    id,
    number: `GT-${id}`,
    moves,
    status,
    description: `事 ${id}`,
    clocks: [],
    place: {},
    submittedAt: '2026-03-01T00:00:00Z',
    ...(lead ? { lead: { unit: lead, route: 'WHISTLE', takenUp: true } } : {}),
  }) as unknown as Demand;

describe('the next step', () => {
  it.each([
    [null, demand('1', 'SUBMITTED', null, 'ROUTE')],
    [null, demand('1', 'REOPENED', 'safety', 'ROUTE')],
    ['takeUp', demand('1', 'ROUTED', 'safety', 'TAKE_UP', 'RETURN_ORDER')],
    ['contact', demand('1', 'IN_PROGRESS', 'safety', 'FIRST_CONTACT', 'RESOLVE')],
    ['resolve', demand('1', 'IN_PROGRESS', 'safety', 'RESOLVE')],
    ['assist', demand('1', 'IN_PROGRESS', 'culture')],
    ['disputed', demand('1', 'DISPUTED', 'safety')],
    ['decideReturn', demand('1', 'DISPUTED', 'culture', 'UPHOLD_RETURN', 'REJECT_RETURN')],
    ['decideHold', demand('1', 'IN_PROGRESS', 'culture', 'APPROVE_HOLD')],
    ['paused', demand('1', 'ON_HOLD', 'safety', 'RESUME')],
  ])('is %s', (step, one) => {
    expect(stepOf(one, ['safety'])).toBe(step);
  });
});

describe('the work of a unit', () => {
  it('holds what it assists in, in the order of the service', async () => {
    answering({
      'GET /my-work': {
        body: { items: [demand('2', 'IN_PROGRESS', 'culture'), demand('1', 'ROUTED', 'safety', 'TAKE_UP')] },
      },
    });
    show(<MyWork quiet={false} />, accessOf('department-officer', 'safety'));
    expect(await screen.findByText('协办')).toBeTruthy();
    expect(screen.getByText('待接单')).toBeTruthy();
    expect(screen.getAllByText(/^事 /).map((title) => title.textContent)).toEqual(['事 2', '事 1']);
  });

  it('says that there is none, or nothing where that is not news', async () => {
    answering({ 'GET /my-work': { body: { items: [] } } });
    show(<MyWork quiet={false} />, accessOf('department-officer', 'safety'));
    expect(await screen.findByText('没有待办的诉求')).toBeTruthy();
    fireEvent.click(screen.getByText('我经办的'));
    expect(await screen.findByText('没有您经办的诉求')).toBeTruthy();
    const { container } = show(<MyWork quiet />, accessOf('site-chief', 'site-a'));
    expect(container.textContent).toBe('');
  });
});

const duty = (kind: string, id: string, more = {}) => ({
  kind,
  demand: id,
  number: `GT-${id}`,
  description: `事 ${id}`,
  ...more,
});

describe('other things that wait', () => {
  it('are each a link to where they are done, the next due first', async () => {
    answering({
      'GET /my-work/duties': {
        body: [
          duty('REPORT_IN', '1', { unit: 'safety', dueAt: '2099-03-02T00:00:00Z' }),
          duty('DO_TASK', '2', { unit: 'safety', dueAt: '2020-03-01T00:00:00Z' }),
        ],
      },
      'GET /elections': { body: { items: [] } },
      'GET /units': { body: { items: [] } },
    });
    show(<Waiting />, accessOf('bureau-officer', 'safety'));
    await screen.findByText('报到：事 1');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `/d/${DISTRICT}/demands/2/plan`,
      `/d/${DISTRICT}/demands/1`,
    ]);
    expect(screen.getByText(/已超时/)).toBeTruthy();
  });

  it('come from the other services, for whoever decides them', async () => {
    answering({
      'GET /my-work/duties': { body: [] },
      'GET /elections': {
        body: { items: [{ id: 'e', phase: 'TIED', titleZh: '换届', titleEn: 'Term', rounds: [] }] },
      },
      'GET /guidance-notes': {
        body: {
          items: [
            { id: 'g', title: '补齐名册', due: '2099-03-01' },
            { id: 'h', title: '答过的', due: '2099-03-01', answer: {} },
          ],
        },
      },
      'GET /demand-recurrences': { body: { items: [{ id: 'r' }, { id: 's' }] } },
    });
    show(<Waiting />, accessOf('district-secretary'));
    expect(await screen.findByText('答复提示函：补齐名册')).toBeTruthy();
    expect(screen.queryByText(/答过的/)).toBeNull();
    expect(await screen.findByText('选举平票，安排再次投票：换届')).toBeTruthy();
    expect(await screen.findByText('反复诉求待处理：2 个')).toBeTruthy();
  });

  it('are votes of those who are on the roster and have not voted', async () => {
    const open = (id: string, titleZh: string) => ({
      id,
      phase: 'BALLOT',
      titleZh,
      titleEn: titleZh,
      rounds: [{ number: 1, opensAt: '2020-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z' }],
    });
    answering({
      'GET /my-work/duties': { body: [] },
      'GET /elections': { body: { items: [open('e', '补选'), open('f', '换届'), open('g', '增选')] } },
      'GET /elections/e/voice': { body: { enrolled: true, credentialSigned: false } },
      'GET /elections/f/voice': { body: { enrolled: true, credentialSigned: true } },
      'GET /elections/g/voice': { body: { enrolled: false, credentialSigned: false } },
    });
    show(<Waiting />, accessOf('enterprise-rep'));
    expect(await screen.findByText('选举投票：补选')).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('are appeals for the section, which is asked for nothing that it may not read', async () => {
    const asked = answering({
      'GET /my-work/duties': { body: [] },
      'GET /elections': { body: { items: [] } },
      'GET /demand-rate-appeals': { body: { items: [{ id: 'a' }] } },
    });
    show(<Waiting />, accessOf('coordinating-section'));
    const link = await screen.findByRole('link', { name: /剔除申诉待裁定：1 件/ });
    expect(link.getAttribute('href')).toBe(`/d/${DISTRICT}/statistics/appeals`);
    expect(asked.some(({ line }) => line.includes('guidance') || line.includes('recurrences'))).toBe(false);
  });

  it('are not there at all where there are none', async () => {
    const asked = answering({ 'GET /my-work/duties': { body: [] }, 'GET /elections': { body: { items: [] } } });
    const { container } = show(<Waiting />, accessOf('department-officer', 'safety'));
    await waitFor(() => expect(asked.length).toBeGreaterThan(1));
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

describe('a tile', () => {
  it('leads to what it counts', async () => {
    const asked: string[] = [];
    answering({ 'GET /demands/count': { body: { count: 999, more: true } } });
    const answered = globalThis.fetch;
    vi.stubGlobal('fetch', (request: Request) => {
      asked.push(request.url);
      return answered(request);
    });
    show(<DemandTile district={DISTRICT} label="已超时" filter={{ due: 'LATE', status: 'ROUTED' }} />);
    expect(await screen.findByText('999+')).toBeTruthy();
    const [, to] = screen.getByRole('link').getAttribute('href')!.split('?');
    expect(to).toBe(new URL(asked[0]!).search.slice(1));
  });
});
