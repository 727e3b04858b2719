import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Component as AuditPage } from '@/features/system/audit/AuditPage';
import { Page } from '@/kit/display/Page';
import { AuditLink } from '@/kit/layout/AuditLink';

import { accessOf, answering, DISTRICT, show } from '../harness';

const SEALS = { body: { count: 3, broken: [] } };
const INTACT = { body: { finding: 'INTACT', records: 1 } };

const record = (version: number, text: object) => ({ version, text, previous: '', hash: `h${version}` });

describe('the audit trail', () => {
  it('is found by the name of an enterprise, not by an id from an address', async () => {
    answering({
      'GET /enterprises': {
        body: { items: [{ id: 'e-1', name: '北京晨川餐饮管理店', creditCode: '9111010500B0000000' }] },
      },
      'GET /seals': SEALS,
    });
    show(<AuditPage />, accessOf('auditor'), '/?kind=enterprise');
    fireEvent.change(screen.getByLabelText('按名称或编号选择'), { target: { value: '晨川' } });
    fireEvent.keyDown(screen.getByLabelText('按名称或编号选择'), { key: 'Enter', code: 'Enter', keyCode: 13 });
    const hit = await screen.findByRole('link', { name: /晨川/ });
    expect(hit.getAttribute('href')).toBe(`/d/${DISTRICT}/system/audit?kind=enterprise&id=e-1`);
  });

  it('says in words what was done, by whom and what changed; the original stands behind it', async () => {
    answering({
      'GET /demands/d-1': {
        body: [
          record(1, {
            actor: 'p-1',
            command: 'POST /api/v1/districts/{district}/demands',
            at: '2026-11-29T10:00:00Z',
            events: ['io.shangquan.demand.submitted.v1'],
            changed: { category: 'x', urgency: 'y', pairs: 'z' },
          }),
          record(2, {
            actor: 'system/clock',
            command: 'fire demands',
            at: '2026-11-29T11:00:00Z',
            events: [],
            changed: {},
          }),
          record(3, {
            actor: 'p-2',
            command: 'POST /api/v1/districts/{district}/demands/{id}/contact',
            at: '2026-11-29T12:00:00Z',
            events: [],
            changed: {},
          }),
        ],
      },
      'GET /verification': INTACT,
      'GET /seals': SEALS,
      'GET /posts': {
        body: {
          items: [
            { id: 'x', post: 'office/officer', holders: [{ person: 'p-1', displayName: '陈静', appointment: 'a' }] },
          ],
        },
      },
    });
    show(<AuditPage />, accessOf('auditor'), '/?kind=demand&id=d-1');
    const rows = within(await screen.findByRole('region', { name: '审计记录' })).getAllByRole('row');
    await within(rows[1]!).findByText('陈静');
    expect(within(rows[1]!).getByText('提交诉求')).toBeTruthy();
    expect(within(rows[1]!).getByText('类别、紧急程度、另 1 项')).toBeTruthy();
    expect(rows[1]!.querySelector('details')!.open).toBe(false);
    expect(within(rows[2]!).getByText('到时自动处理')).toBeTruthy();
    expect(within(rows[3]!).getByText('查看联系方式')).toBeTruthy();
  });

  it('of what is reached from a demand alone is called by its name', async () => {
    answering({ 'GET /whistles/w-1': { body: [] }, 'GET /verification': INTACT, 'GET /seals': SEALS });
    show(<AuditPage />, accessOf('auditor'), '/?kind=whistle&id=w-1');
    expect(await screen.findByText('没有记录')).toBeTruthy();
    expect(screen.getByText('吹哨报到')).toBeTruthy();
  });

  it('is linked from what it is about, for those who may read it', () => {
    const { unmount } = show(<AuditLink kind="post" id="p-1" />, accessOf('street-admin'));
    expect(screen.getByRole('link', { name: '审计记录' }).getAttribute('href')).toContain('kind=post&id=p-1');
    unmount();
    show(<AuditLink kind="post" id="p-1" />, accessOf('district-secretary'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is linked from every page of something that has one', () => {
    const { unmount } = show(<Page title="金禾国际">.</Page>, accessOf('auditor'), `/d/${DISTRICT}/ledger/e-1`);
    expect(screen.getByRole('link', { name: '审计记录' }).getAttribute('href')).toContain('kind=enterprise&id=e-1');
    unmount();
    show(<Page title="企业台账">.</Page>, accessOf('auditor'), `/d/${DISTRICT}/ledger`);
    expect(screen.queryByRole('link', { name: '审计记录' })).toBeNull();
  });
});
