import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Component as SignInPage } from '@/features/demand/whistle/SignInPage';

import { accessOf, answering, show } from '../harness';

const NOT_FOUND = { status: 404, body: { code: 'not-found', title: '没有找到' } };
const OFFICER = accessOf('department-officer', 'culture');

const open = () => show(<SignInPage />, OFFICER, '/x/sign-in', '/:id/sign-in');

describe('who scans the code on site', () => {
  it('and is out of reach reads that the unit is not called, and nothing is asked again and again', async () => {
    const asked = answering({ 'GET /demands/x': NOT_FOUND });
    open();
    expect(await screen.findByText('您的单位没有被召集')).toBeTruthy();
    expect(asked.filter(({ line }) => line.endsWith('/whistle'))).toEqual([]);
  });

  it('of a demand that goes another way reads that there is no whistle', async () => {
    answering({ 'GET /demands/x': { body: { lead: { route: 'DIRECT_TRANSFER', unit: 'safety' } }, etag: '"2"' } });
    open();
    expect(await screen.findByText('这件诉求没有吹哨')).toBeTruthy();
  });

  it('before the whistle is there waits, and says so', async () => {
    const asked = answering({
      'GET /demands/x/whistle': NOT_FOUND,
      'GET /demands/x': { body: { lead: { route: 'WHISTLE', unit: 'safety' } }, etag: '"2"' },
    });
    open();
    expect(await screen.findByText('正在吹哨，请稍候。')).toBeTruthy();
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/whistle'))).toBe(true));
  });
});
