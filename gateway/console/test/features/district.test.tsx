import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';

import { Component as ChainPage } from '@/features/organisation/chain/ChainPage';
import { Component as FoundingPage } from '@/features/organisation/founding/FoundingPage';
import { TemplateNotice } from '@/features/organisation/founding/TemplateNotice';
import { RegisterMember } from '@/features/organisation/RegisterMember';
import { type Access, accessIn } from '@/kit/access/access';

import { accessOf, answering, DISTRICT, show } from '../harness';

type Asked = ReturnType<typeof answering>;

const sent = (asked: Asked, end: string) => asked.find(({ line }) => line.startsWith('POST') && line.endsWith(end));

function Address() {
  return <output>{useLocation().pathname}</output>;
}

describe('founding a district', () => {
  const street: Access = accessIn([{ role: 'street-admin', scope: 'street/110105-sanlitun' }], DISTRICT);
  const founded = { id: '110105-yaxiu', nameZh: '雅秀商圈', nameEn: 'Yaxiu' };

  it('leads to what was founded', async () => {
    answering({
      'GET /founding-templates/preview': { body: { template: '3', units: [] } },
      'POST /districts': { status: 201, body: founded },
      'GET /districts': { body: { items: [founded] } },
    });
    show(
      <>
        <FoundingPage />
        <Address />
      </>,
      street,
    );
    fireEvent.change(await screen.findByLabelText('中文名称'), { target: { value: '雅秀商圈' } });
    fireEvent.change(screen.getByLabelText('英文名称'), { target: { value: 'Yaxiu' } });
    fireEvent.change(screen.getByLabelText('商圈代码'), { target: { value: '110105-yaxiu' } });
    fireEvent.click(screen.getByRole('button', { name: /下一步/ }));
    fireEvent.click(await screen.findByRole('button', { name: '确认组建' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('/d/110105-yaxiu/organisation'));
  });
});

describe('what a district lacks of the template', () => {
  const park = { code: 'welfare', kind: 'DEPARTMENT', models: [], nameZh: '公益事业部', nameEn: 'Public Welfare' };
  const officer = { unit: 'welfare', name: 'department-officer', role: 'department-officer', seats: 5, rank: 2 };
  const lacks = { from: '1', to: '2', units: [park], posts: [officer] };
  const there = {
    'GET /units': { body: { items: [] } },
    'GET /template-difference': [{ body: lacks }, { body: { ...lacks, units: [], posts: [] } }],
  };

  it('is shown, and added by the street', async () => {
    const asked = answering({
      ...there,
      [`GET /districts/${DISTRICT}`]: { body: {}, etag: '"7"' },
      'POST /template-application': { body: {} },
    });
    show(<TemplateNotice district={DISTRICT} />, accessOf('street-admin'));
    expect(await screen.findByText(/还缺 1 个机构、1 个岗位/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '查看' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('公益事业部')).toBeTruthy();
    expect(dialog.getByText('部门工作人员 (5)')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: '补齐' }));
    await waitFor(() => expect(sent(asked, '/template-application')).toBeTruthy());
    expect(sent(asked, '/template-application')!.headers.get('If-Match')).toBe('"7"');
    await waitFor(() => expect(screen.queryByText(/还缺|还差/)).toBeNull());
  });

  it('is only read by a secretary', async () => {
    answering(there);
    show(<TemplateNotice district={DISTRICT} />, accessOf('district-secretary'));
    fireEvent.click(await screen.findByRole('button', { name: '查看' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('由两新办补齐。')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: '补齐' })).toBeNull();
  });
});

describe('a member organisation', () => {
  const open = () => {
    show(<RegisterMember district={DISTRICT} />, accessOf('district-secretary'));
    fireEvent.click(screen.getByRole('button', { name: /登记成员单位/ }));
  };
  const fill = (label: string | RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const send = () => fireEvent.click(screen.getAllByRole('button', { name: /登记成员单位/ }).at(-1)!);

  it('is registered by hand, and numbered by its credit code', async () => {
    const asked = answering({
      'GET /units': { body: { items: [] } },
      'POST /units': { status: 201, body: { code: 'member-9111010500a1000186' } },
    });
    open();
    await screen.findByLabelText('中文名称');
    fill('中文名称', '三里屯书店');
    fill(/统一社会信用代码/, '9111010500a1000186');
    send();
    await waitFor(() => expect(sent(asked, '/units')).toBeTruthy());
    expect(sent(asked, '/units')!.body).toEqual({
      kind: 'MEMBER',
      memberKind: 'ENTERPRISE',
      creditCode: '9111010500A1000186',
      code: 'member-9111010500a1000186',
      nameZh: '三里屯书店',
      nameEn: '三里屯书店',
    });
  });

  it('with a wrong credit code, or without any code, is not sent', async () => {
    const asked = answering({ 'GET /units': { body: { items: [] } } });
    open();
    await screen.findByLabelText('中文名称');
    fill('中文名称', '三里屯书店');
    fill(/统一社会信用代码/, '911101050000000000');
    send();
    expect(await screen.findByText(/校验不通过/)).toBeTruthy();
    expect(sent(asked, '/units')).toBeUndefined();
  });
});

describe('the chain of responsibility', () => {
  it('is read as of a day', async () => {
    const days: string[] = [];
    const asked = answering({
      'GET /responsibility-chain': { body: { day: '2026-01-15', tiers: [] } },
      'GET /posts': { body: { items: [] } },
      'GET /units': { body: { items: [] } },
    });
    const fetched = globalThis.fetch;
    globalThis.fetch = (request) => {
      days.push(new URL((request as Request).url).searchParams.get('at') ?? '');
      return fetched(request);
    };
    show(<ChainPage />, accessOf('district-secretary'), '/?at=2026-01-15');
    expect(await screen.findByText(/这是 2026年1月15日.*的责任链/)).toBeTruthy();
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/responsibility-chain'))).toBe(true));
    expect(days).toContain('2026-01-15T12:00:00+08:00');
  });
});
