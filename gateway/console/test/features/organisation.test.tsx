import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Component as ContactsPage } from '@/features/organisation/contact/ContactsPage';
import { Component as GuidancePage } from '@/features/organisation/guidance/GuidancePage';
import { Component as ImportsPage } from '@/features/organisation/imports/ImportsPage';

import { accessOf, answering, show } from '../harness';

const note = {
  id: 'n-1',
  title: '消防通道',
  text: '请逐栋检查。',
  issued: '2026-03-02',
  due: '2026-03-09',
  late: false,
};

describe('a guidance note', () => {
  it('is answered by the district, once', async () => {
    const answered = { ...note, answer: { person: 'p-me', text: '已检查。', day: '2026-03-03' } };
    const asked = answering({
      'GET /guidance-notes': [{ body: { items: [note] } }, { body: { items: [answered] } }],
      'GET /guidance-notes/n-1': { body: note, etag: '"1"' },
      'POST /guidance-notes/n-1/answer': { body: answered },
    });
    show(<GuidancePage />, accessOf('district-office'));
    fireEvent.click(await screen.findByRole('button', { name: '答复' }));
    fireEvent.change(await screen.findByLabelText('答复内容'), { target: { value: '已检查。' } });
    fireEvent.click(screen.getAllByRole('button', { name: '答复' }).at(-1)!);
    expect(await screen.findByText('已答复')).toBeTruthy();
    const sent = asked.find(({ line }) => line.startsWith('POST'))!;
    expect(sent.body).toEqual({ text: '已检查。' });
    expect(sent.headers.get('If-Match')).toBe('"1"');
  });

  it('that is overdue says so, and whoever only reads is offered nothing', async () => {
    answering({ 'GET /guidance-notes': { body: { items: [{ ...note, late: true }] } } });
    show(<GuidancePage />, accessOf('auditor'));
    expect(await screen.findByText('已逾期')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '答复' })).toBeNull();
    expect(screen.queryByRole('button', { name: '发提示函' })).toBeNull();
  });
});

describe('tables of the organisation', () => {
  const tried = { added: 1, changed: 0, same: 0, refused: 0, rows: [] };
  const batch = { id: 'b-1', planned: 1, applied: 1, refused: 0, undone: 0, kept: 0, refusals: [] };

  it('are tried, imported and taken back', async () => {
    const asked = answering({
      'POST /imports/organisation/members/dry-run': { body: tried },
      'POST /imports/organisation/members': { status: 201, body: batch },
      'POST /batches/b-1/undoing': { body: { ...batch, applied: 0, undone: 1 } },
    });
    show(<ImportsPage />, accessOf('street-admin'));
    fireEvent.click(screen.getByText('成员单位'));
    const table = new File(['x'], '会员.csv', { type: 'text/csv' });
    fireEvent.change(await screen.findByLabelText('选择表格', { selector: 'input' }), { target: { files: [table] } });
    fireEvent.click(await screen.findByRole('button', { name: /导入/ }));
    fireEvent.click(await screen.findByRole('button', { name: '撤销这次导入' }));
    fireEvent.click(await screen.findByRole('button', { name: 'OK' }));
    await waitFor(() => expect(asked.at(-1)!.line).toContain('/members/batches/b-1/undoing'));
  });

  it('are not for a district', () => {
    answering({});
    show(<ImportsPage />, accessOf('district-office'));
    expect(screen.queryByLabelText('选择表格')).toBeNull();
  });
});

describe('the network of contacts', () => {
  const contact = {
    member: 'm-1',
    nameZh: '三里屯商会',
    nameEn: 'Sanlitun Chamber',
    status: 'NONE',
    memberName: '王**',
    memberPhone: '138****5678',
    gap: true,
  };
  const post = { id: 'p', holders: [{ person: 'officer-1', displayName: '李强' }] };

  it('names a side without the other, which is seen masked only', async () => {
    const asked = answering({
      'GET /contact-network': { body: { items: [contact] } },
      'GET /posts': { body: { items: [post] } },
      'POST /members/m-1/contacts': { body: { member: 'm-1', day: '2026-03-01', status: 'NONE', connected: true } },
    });
    show(<ContactsPage />, accessOf('district-office'));
    fireEvent.click(await screen.findByRole('button', { name: '登记联系人' }));
    expect(await screen.findByText('不变（王** 138****5678）')).toBeTruthy();
    fireEvent.mouseDown(screen.getByLabelText('商圈联系人'));
    fireEvent.click(await screen.findByText('李强'));
    fireEvent.click(screen.getAllByRole('button', { name: '登记联系人' }).at(-1)!);
    await waitFor(() => expect(asked.find(({ line }) => line.startsWith('POST'))).toBeTruthy());
    expect(asked.find(({ line }) => line.startsWith('POST'))!.body).toEqual({
      district: { person: 'officer-1', displayName: '李强' },
      memberUnchanged: true,
    });
  });

  it('forgets what was revealed once somebody else is named', async () => {
    answering({
      'GET /contact-network': [
        { body: { items: [contact] } },
        { body: { items: [{ ...contact, memberName: '李**', memberPhone: '139****0000' }] } },
      ],
      'POST /members/m-1/contact-reveal': { body: { name: '王小明', phone: '13812345678' } },
      'POST /members/m-1/contacts': { body: { member: 'm-1', day: '2026-03-01', status: 'NONE', connected: false } },
    });
    show(<ContactsPage />, accessOf('district-office'));
    fireEvent.click(await screen.findByRole('button', { name: '查看完整联系方式' }));
    fireEvent.change(await screen.findByLabelText('查看原因（会记录在案）'), { target: { value: '走访' } });
    fireEvent.click(screen.getAllByRole('button', { name: '查看完整联系方式' }).at(-1)!);
    expect(await screen.findByText('王小明 · 13812345678')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '登记联系人' }));
    fireEvent.click(await screen.findByLabelText('另行指定'));
    fireEvent.change(await screen.findByLabelText('姓名'), { target: { value: '李四' } });
    fireEvent.change(screen.getByLabelText('电话'), { target: { value: '13900000000' } });
    fireEvent.click(screen.getAllByRole('button', { name: '登记联系人' }).at(-1)!);
    expect(await screen.findByText('李** · 139****0000')).toBeTruthy();
    expect(screen.queryByText('王小明 · 13812345678')).toBeNull();
  });

  it('says at the field that a day is too early', async () => {
    answering({
      'GET /contact-network': { body: { items: [contact] } },
      'POST /members/m-1/affiliation': {
        status: 409,
        body: { status: 409, code: 'dates-backwards', detail: '已登记到 2026-03-02，请选择更晚的日期。' },
      },
    });
    show(<ContactsPage />, accessOf('district-secretary'));
    fireEvent.click(await screen.findByRole('button', { name: '登记组建情况' }));
    fireEvent.click(await screen.findByLabelText('挂靠'));
    fireEvent.click(screen.getAllByRole('button', { name: '登记组建情况' }).at(-1)!);
    expect(await screen.findByText('已登记到 2026-03-02，请选择更晚的日期。')).toBeTruthy();
  });

  it('is only read by an auditor', async () => {
    answering({ 'GET /contact-network': { body: { items: [contact] } } });
    show(<ContactsPage />, accessOf('auditor'));
    expect(await screen.findByText('未覆盖')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /登记|查看/ })).toBeNull();
  });
});
