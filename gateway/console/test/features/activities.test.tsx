import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Component as ActivityListPage } from '@/features/activity/ActivityListPage';
import { Component as ActivityPage } from '@/features/activity/ActivityPage';
import { phaseOf } from '@/features/activity/phase';
import { PlannerActions } from '@/features/activity/PlannerActions';
import { useActivity } from '@/features/activity/queries';
import { Registrations } from '@/features/activity/Registrations';
import type { Activity } from '@/kit/api/types';
import type { Session } from '@/kit/auth/session';
import { SessionContext } from '@/kit/auth/SessionContext';

import { accessOf, answering, DISTRICT, show } from '../harness';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const coming: Activity = {
  id: 'a-1',
  kind: 'SALON',
  title: '国际青年沙龙',
  description: '',
  unit: 'culture',
  startsAt: at(48),
  endsAt: at(50),
  registrationClosesAt: at(24),
  capacity: 30,
  status: 'PUBLISHED',
};
const over: Activity = {
  ...coming,
  id: 'a-2',
  title: '春日市集',
  startsAt: at(-50),
  endsAt: at(-48),
  registrationClosesAt: at(-51),
};

const known = { 'GET /units': { body: { items: [] } }, 'GET /posts': { body: { items: [] } } };
const none = { body: { items: [] } };

const signedIn = (part: ReactElement) => (
  <SessionContext value={{ userName: '林小满' } as Session}>{part}</SessionContext>
);

/** What somebody else does meanwhile is read again beneath the open dialog. */
function Actions() {
  const activity = useActivity(DISTRICT, 'a-1').data;
  return activity ? <PlannerActions district={DISTRICT} activity={activity} phase="OPEN" /> : null;
}

const page = (access = accessOf('enterprise-rep')) =>
  show(signedIn(<ActivityPage />), access, `/d/${DISTRICT}/activities/a-1`, '/d/:district/activities/:id');

afterEach(() => vi.unstubAllGlobals());

describe('an activity', () => {
  it('stands somewhere by its status and by the time', () => {
    expect(phaseOf(coming, Date.parse(at(0)))).toBe('OPEN');
    expect(phaseOf(coming, Date.parse(at(30)))).toBe('CLOSED');
    expect(phaseOf(coming, Date.parse(at(49)))).toBe('UNDER_WAY');
    expect(phaseOf(over, Date.now())).toBe('OVER');
    expect(phaseOf({ ...over, status: 'CANCELLED' }, Date.now())).toBe('CANCELLED');
  });

  it('is registered for under a name', async () => {
    const asked = answering({
      ...known,
      'GET /activities/a-1': { body: coming, etag: '"2"' },
      'GET /activities/registrations': none,
      'POST /activities/a-1/registrations': { status: 201, body: { id: 'r-1', seat: 7 } },
    });
    page();
    fireEvent.click(await screen.findByRole('button', { name: '我要报名' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText<HTMLInputElement>('您的姓名').value).toBe('林小满');
    fireEvent.click(within(dialog).getByRole('button', { name: '我要报名' }));
    await screen.findByText('报名成功，座位号 7');
    expect(asked.find(({ line }) => line.startsWith('POST'))?.body).toEqual({ name: '林小满' });
  });

  it('says to a department what comes after its planning', async () => {
    answering({
      ...known,
      'GET /activities/a-1': { body: { ...coming, status: 'PLANNED' }, etag: '"1"' },
      'GET /activities/registrations': none,
    });
    page(accessOf('department-officer', 'culture'));
    expect(await screen.findByText(/已通知商圈党委办公室/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '发布活动' })).toBeNull();
  });

  it('shows who comes by name once somebody says why', async () => {
    const asked = answering({
      ...known,
      'GET /activities/a-1/registrations': {
        body: {
          items: [
            { id: 'r-1', activity: 'a-1', person: 'p-1', name: '林**', seat: 1, status: 'CONFIRMED' },
            { id: 'r-2', activity: 'a-1', person: 'p-2', seat: 2, status: 'CONFIRMED' },
          ],
        },
      },
      'GET /posts': {
        body: { items: [{ id: 'post', unit: 'office', holders: [{ person: 'p-2', displayName: '黄雨晴' }] }] },
      },
      'POST /activities/a-1/attendance': {
        body: {
          guests: [
            { person: 'p-1', name: '林小满', seat: 1 },
            { person: 'p-2', seat: 2 },
          ],
        },
      },
    });
    show(<Registrations district={DISTRICT} activity={coming} />);
    expect(await screen.findByText('林**')).toBeTruthy();
    expect(await screen.findByText('黄雨晴')).toBeTruthy();
    fireEvent.click(screen.getByText('查看姓名'));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('查看原因（会记录在案）'), { target: { value: '现场签到' } });
    fireEvent.click(within(dialog).getByText('查看姓名'));
    expect(await screen.findByText('林小满')).toBeTruthy();
    expect(screen.getByText('打印签到表')).toBeTruthy();
    expect(asked.find(({ line }) => line.startsWith('POST'))?.body).toEqual({ reason: '现场签到' });
  });

  it('that somebody else called off is not called off again', async () => {
    answering({
      ...known,
      'GET /activities/a-1': [
        { body: coming, etag: '"2"' },
        { body: { ...coming, status: 'CANCELLED' }, etag: '"3"' },
      ],
      'POST /activities/a-1/cancellation': { status: 412, body: { code: 'stale-version' } },
    });
    show(<Actions />);
    fireEvent.click(await screen.findByText('取消活动'));
    const dialog = await screen.findByRole('dialog');
    fireEvent.mouseDown(within(dialog).getByRole('combobox'));
    fireEvent.click(await screen.findByText('天气原因'));
    fireEvent.click(within(dialog).getByText('确定取消活动'));
    expect(await screen.findByText('状态: 已发布 → 已取消')).toBeTruthy();
  });
});

describe('activities', () => {
  const list = (access = accessOf('enterprise-rep'), search = '') =>
    show(<ActivityListPage />, access, `/d/${DISTRICT}/activities${search}`);

  it('that were held are listed from the latest back, with what became of them', async () => {
    const asked = answering({ ...known, 'GET /activities': { body: { items: [over] } } });
    list(undefined, '?show=past');
    const row = await screen.findByRole('link', { name: /春日市集/ });
    expect(row.textContent).toContain('已结束');
    const query = asked.find(({ line }) => line.endsWith('/activities'))!.query;
    expect(query.has('before')).toBe(true);
    expect(query.has('from')).toBe(false);
  });

  it('that somebody registered for are listed with their seats, and what was called off of them', async () => {
    answering({
      ...known,
      'GET /activities/registrations': {
        body: {
          items: [
            { id: 'r-1', activity: 'a-1', person: 'p-me', seat: 7, status: 'CONFIRMED' },
            { id: 'r-2', activity: 'a-2', person: 'p-me', seat: 3, status: 'CANCELLED' },
            { id: 'r-3', activity: 'a-3', person: 'p-me', seat: 4, status: 'CANCELLED' },
          ],
        },
      },
      'GET /activities/a-1': { body: coming, etag: '"2"' },
      'GET /activities/a-2': { body: over, etag: '"2"' },
      'GET /activities/a-3': { body: { ...coming, id: 'a-3', title: '露天电影', status: 'CANCELLED' }, etag: '"3"' },
    });
    list(undefined, '?show=own');
    const own = await screen.findByRole('link', { name: /国际青年沙龙/ });
    expect(own.textContent).toContain('座位号 7');
    expect(screen.getByRole('link', { name: /露天电影/ }).textContent).toContain('已取消');
    expect(screen.queryByRole('link', { name: /春日市集/ })).toBeNull();
  });

  it('are handed over as a calendar file', async () => {
    const asked = answering({
      ...known,
      'GET /activities': { body: { items: [coming] } },
      'GET /calendar': { body: {} },
    });
    URL.createObjectURL = () => 'blob:calendar';
    list();
    fireEvent.click(await screen.findByRole('button', { name: '放进我的日历' }));
    await waitFor(() =>
      expect(asked.map(({ line }) => line)).toContain(`GET /api/v1/districts/${DISTRICT}/activities/calendar`),
    );
  });

  it('that are planned are not offered to merchants', async () => {
    answering({ ...known, 'GET /activities': none });
    list(undefined, '?show=planned');
    expect(await screen.findByText('近期没有活动')).toBeTruthy();
    expect(screen.queryByText('筹备中')).toBeNull();
  });
});
