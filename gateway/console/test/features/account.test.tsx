import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { Component as AccountsPage } from '@/features/system/account/AccountsPage';

import { accessOf, answering, show } from '../harness';

const account = { state: 'LINKED', since: '2026-03-01T00:00:00Z', grants: [], failedAttempts: 0 };
const ming = { ...account, person: 'p-1', username: 'li.ming', displayName: '李明' };
const other = { ...account, person: 'p-2', username: 'li.ming2', displayName: '李明' };
const there = {
  'GET /accounts': { body: { items: [ming, other] } },
  'GET /accounts/differences': { body: { items: [] } },
  'GET /posts': { body: { items: [] } },
};

const row = async (username: string) => within((await screen.findByText(`登录名 ${username}`)).closest('li')!);

describe('the accounts', () => {
  it('are listed by the names under which they were opened, and found by them', async () => {
    answering(there);
    show(<AccountsPage />, accessOf('street-admin'));
    expect(await screen.findAllByText('李明')).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('按姓名或登录名查找'), { target: { value: 'ming2' } });
    expect(screen.getAllByText('李明')).toHaveLength(1);
    fireEvent.change(screen.getByLabelText('按姓名或登录名查找'), { target: { value: '王' } });
    expect(screen.getByText('没有找到这个人')).toBeTruthy();
  });

  it('get a first password when they are handed over, and another one when it was lost', async () => {
    const asked = answering({
      ...there,
      'POST /p-1/first-password': [
        { body: { person: 'p-1', initialPassword: 'first-one' } },
        { body: { person: 'p-1', initialPassword: 'another' } },
      ],
    });
    const written = vi.fn().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { writeText: written } });
    show(<AccountsPage />, accessOf('street-admin'));
    await make();
    expect(await screen.findByText('first-one', { selector: '.receipt' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /复制/ }));
    await waitFor(() => expect(written).toHaveBeenCalledWith(expect.stringContaining('li.ming')));
    expect(written).toHaveBeenCalledWith(expect.stringContaining('first-one'));
    fireEvent.click(screen.getByRole('button', { name: '我已交给本人' }));
    await waitFor(() => expect(screen.queryByText('first-one', { selector: '.receipt' })).toBeNull());
    await make();
    expect(await screen.findByText('another', { selector: '.receipt' })).toBeTruthy();
    const keys = asked
      .filter(({ line }) => line.endsWith('/first-password'))
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(2);
  });

  async function make() {
    fireEvent.click((await row('li.ming')).getByRole('button', { name: '生成初始密码' }));
    const sure = within(await screen.findByRole('dialog', { name: /生成初始密码：李明/ }));
    fireEvent.click(sure.getByRole('button', { name: '生成初始密码' }));
  }

  it('say why no password was made', async () => {
    answering({
      ...there,
      'POST /p-1/first-password': { status: 409, body: { code: 'x', title: '身份系统不可用', detail: '请稍后再试。' } },
    });
    show(<AccountsPage />, accessOf('street-admin'));
    await make();
    expect(await screen.findByText('身份系统不可用')).toBeTruthy();
  });

  it('are given passwords by the street only', async () => {
    answering(there);
    show(<AccountsPage />, accessOf('district-secretary'));
    expect((await row('li.ming')).queryByRole('button')).toBeNull();
  });
});
