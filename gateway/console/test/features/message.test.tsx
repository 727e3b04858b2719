import { fireEvent, screen } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { pageOf } from '@/features/message/entryWords';
import { InboxList } from '@/features/message/InboxList';
import { MailRecord } from '@/features/message/MailRecord';
import { Component as MailedLink } from '@/features/message/MailedLink';
import type { Explanation, InboxEntry } from '@/kit/api/types';
import { setLanguage } from '@/kit/i18n/language';

import { accessOf, answering, DISTRICT, show } from '../harness';

const at = '2026-03-02T01:10:00Z';

const entry = (type: string, details: Record<string, unknown>, id = type): InboxEntry => ({
  id,
  position: id,
  audience: 'person',
  event: `e-${id}`,
  type: `io.shangquan.${type}.v1`,
  district: DISTRICT,
  subject: 's-1',
  at,
  details,
  read: false,
});

const names = {
  'GET /units': { body: { items: [{ code: 'safety', nameZh: '平安建设部', nameEn: 'Safety' }] } },
  'GET /activities/a-1': { body: { id: 'a-1', title: '咖啡品鉴会' } },
};

beforeEach(() => setLanguage('zh-CN'));
afterEach(() => setLanguage('zh-CN'));

function Here() {
  const { pathname } = useLocation();
  return <p>{pathname}</p>;
}

function follow(link: string) {
  show(
    <Routes>
      <Route path="inbox" element={<MailedLink />} />
      <Route path="*" element={<Here />} />
    </Routes>,
    accessOf('district-office'),
    `/inbox?${link}`,
  );
}

describe('a link in a mail', () => {
  it('leads to the demand to which a whistle belongs', async () => {
    follow(`district=${DISTRICT}&subject=w-1&type=io.shangquan.demand.whistle-called.v1&demand=d-1`);
    expect(await screen.findByText(`/d/${DISTRICT}/demands/d-1`)).toBeTruthy();
  });

  it('leads to the activity to which a registration belongs', async () => {
    follow(`district=${DISTRICT}&subject=r-1&type=io.shangquan.event.registration-confirmed.v1&activity=a-1`);
    expect(await screen.findByText(`/d/${DISTRICT}/activities/a-1`)).toBeTruthy();
  });

  it('of an older mail is told by the messages about its subject', async () => {
    const told: Explanation[] = [
      { event: 'e', type: 'io.shangquan.demand.escalated.v1', at, demand: 'd-2', heardBy: ['person'] },
    ];
    answering({ 'GET /inbox/explanations': { body: told } });
    follow(`district=${DISTRICT}&subject=x-1`);
    expect(await screen.findByText(`/d/${DISTRICT}/demands/d-2`)).toBeTruthy();
  });

  it('of an older mail is taken to name a demand if nothing is told', async () => {
    answering({ 'GET /inbox/explanations': { status: 404 } });
    follow(`district=${DISTRICT}&subject=d-3`);
    expect(await screen.findByText(`/d/${DISTRICT}/demands/d-3`)).toBeTruthy();
  });

  it('without a subject leads to the messages', async () => {
    follow('');
    expect(await screen.findByText('/messages')).toBeTruthy();
  });
});

describe('the page of what the organisation tells', () => {
  const about = (type: string) =>
    pageOf({ type: `io.shangquan.organisation.${type}.v1`, district: 'd', subject: 's', details: {} });

  it('is the guidance or the election', () => {
    expect(about('guidance-issued')).toBe('/d/d/organisation/guidance');
    expect(about('election-moved')).toBe('/d/d/organisation/elections/s');
    expect(about('term-expiring')).toBe('/d/d/organisation');
  });
});

describe('a message', () => {
  it('addresses its reader as what they are to it', async () => {
    answering(names);
    show(
      <InboxList
        entries={[
          entry('demand.escalated', { clock: 'RESOLVE', missed: true, unit: 'safety', tier: 3, persons: ['p-me'] }),
          entry('demand.comment-added', { mentions: ['p-me'], submitter: 'p-2' }),
          entry('demand.comment-added', { mentions: [], submitter: 'p-me' }, 'own'),
          entry('demand.routed', { unit: 'safety', route: 'DIRECT_TRANSFER', submitter: 'p-me' }),
          entry('organisation.appointment-began', {
            person: 'p-me',
            unit: 'safety',
            role: 'department-officer',
            from: '2026-03-01',
          }),
          entry('event.registration-confirmed', { activity: 'a-1', person: 'p-me', seat: 7 }),
        ]}
      />,
    );
    expect(await screen.findByText(/请督促：平安建设部的办结已超时，按责任链报告到您（第 3 级）/)).toBeTruthy();
    expect(screen.getByText('有评论提到您，请查看')).toBeTruthy();
    expect(screen.getByText('您的诉求有新的评论，请查看')).toBeTruthy();
    expect(screen.getByText('您的诉求已受理，由平安建设部办理')).toBeTruthy();
    expect(screen.getByText(/担任平安建设部的部门工作人员/)).toBeTruthy();
    expect(screen.getByText('您已报名成功，座位号 7')).toBeTruthy();
    expect(await screen.findByText('咖啡品鉴会')).toBeTruthy();
  });

  it('fills every gap of every line', async () => {
    answering(names);
    show(
      <InboxList
        entries={[
          entry('demand.routed', { unit: 'safety', route: 'WHISTLE', firstContactDueAt: at, resolveDueAt: at }),
        ]}
      />,
    );
    expect((await screen.findByText(/请办理：平安建设部承办/)).textContent).not.toMatch(/[{}]|T01/);
  });

  it('says why it came, who else was told and what became of the mail', async () => {
    const told: Explanation[] = [
      {
        event: 'e-1',
        type: 'io.shangquan.demand.resolved.v1',
        at,
        heardBy: [`district-office@district/${DISTRICT}`, 'person'],
        through: `district-office@district/${DISTRICT}`,
        mail: { id: 'm', status: 'SUPPRESSED', reason: 'kind-off', plannedAt: at, messages: [], attempts: [] },
      },
      { event: 'e-2', type: 'io.shangquan.demand.taken-up.v1', at, heardBy: ['person'] },
    ];
    answering({ ...names, 'GET /inbox/explanations': { body: told } });
    show(<InboxList entries={[entry('demand.resolved', { outcome: 'SOLVED', unit: 'safety' })]} />);
    fireEvent.click(await screen.findByRole('button', { name: /为什么收到/ }));
    expect(await screen.findByText('您收到了：因为您的岗位是党委办公室工作人员')).toBeTruthy();
    expect(screen.getByText('邮件：没有发送（您关闭了这类邮件）')).toBeTruthy();
    expect(screen.getByText('通知了：党委办公室工作人员、相关个人')).toBeTruthy();
    expect(screen.getByText('这次没有通知您')).toBeTruthy();
  });
});

describe('the record', () => {
  const sent = {
    id: 'm-1',
    status: 'SENT',
    plannedAt: at,
    messages: [{ event: 'e', type: 'io.shangquan.event.activity-planned.v1', district: DISTRICT, subject: 'a-1' }],
    attempts: [{ at, outcome: 'ACCEPTED', detail: '' }],
  };

  it('has the mails and what became of them', async () => {
    answering({ ...names, 'GET /inbox/deliveries': { body: { items: [sent] } } });
    show(<MailRecord />);
    const link = await screen.findByRole('link', { name: '活动待发布' });
    expect(link.getAttribute('href')).toBe(`/inbox?district=${DISTRICT}&subject=a-1`);
    expect(screen.getByText(/已发送/)).toBeTruthy();
  });

  it('tells who was told of a demand that is named by its number', async () => {
    answering({
      ...names,
      'GET /inbox/deliveries': { body: { items: [] } },
      'GET /demands': { body: { items: [{ id: 'd-1' }] } },
      'GET /inbox/explanations': {
        body: [{ event: 'e', type: 'io.shangquan.demand.taken-up.v1', at, heardBy: ['person'] }],
      },
    });
    show(<MailRecord />);
    fireEvent.change(screen.getByLabelText('诉求编号'), { target: { value: ' GT-1 ' } });
    fireEvent.click(screen.getByRole('button', { name: '查找' }));
    expect(await screen.findByText('这次没有通知您')).toBeTruthy();
  });
});
