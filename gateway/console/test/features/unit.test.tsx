import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { stepsOf } from '@/features/organisation/unit/history';
import { UnitActions } from '@/features/organisation/unit/UnitActions';
import { UnitHistoryCard } from '@/features/organisation/unit/UnitHistoryCard';
import type { Unit, UnitHistory } from '@/kit/api/types';

import { accessOf, answering, DISTRICT, show } from '../harness';

const site: Unit = {
  id: 'u-1',
  kind: 'SITE',
  siteKind: 'BUILDING',
  code: 'site-old',
  parent: 'district',
  nameZh: '旧楼',
  nameEn: 'Old House',
  validFrom: '2026-01-01',
};
const life: UnitHistory = {
  id: 'u-1',
  code: 'site-old',
  names: [{ nameZh: '旧楼', nameEn: 'Old House', from: '2026-01-01' }],
  places: [{ parent: 'district', from: '2026-01-01' }],
  validFrom: '2026-01-01',
  predecessors: [],
};
const units = [
  { ...site, id: 'd', kind: 'DISTRICT', code: 'district', nameZh: '工体商圈', parent: undefined },
  site,
  { ...site, id: 'u-2', code: 'site-new', nameZh: '新楼' },
  { ...site, id: 'u-3', kind: 'DEPARTMENT', siteKind: undefined, code: 'safety', nameZh: '平安建设部' },
  { ...site, id: 'u-4', kind: 'MEMBER', siteKind: undefined, code: 'tenant', nameZh: '租户', parent: 'site-old' },
];
const chief = { name: 'site-chief', role: 'site-chief', seats: 1, vacancies: 0 };
const posts = [
  { ...chief, post: 'site-old/site-chief', unit: 'site-old', holders: [{ appointment: 'a', displayName: '王楼长' }] },
  { ...chief, post: 'site-new/site-chief', unit: 'site-new', holders: [] },
];
const there = {
  'GET /units': { body: { items: units } },
  'GET /posts': { body: { items: posts } },
  'GET /u-1/history': { body: life, etag: '"1"' },
};
const refusal = (code: string, detail: string, status = 409) => ({ status, body: { code, title: '不行', detail } });

function offer(gone: (unit: string | undefined, lastDay: string) => void = () => undefined) {
  show(<UnitActions district={DISTRICT} unit={site} onGone={gone} />, accessOf('street-admin'));
}

const BUTTON = { selector: 'button > span' };

async function open(change: string) {
  fireEvent.click(await screen.findByText(change, BUTTON));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof open>>;

const press = (dialog: Dialog, action: string) => fireEvent.click(dialog.getByText(action, BUTTON));

function pick(field: HTMLElement, day: string) {
  fireEvent.mouseDown(field);
  fireEvent.change(field, { target: { value: day } });
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', keyCode: 13 });
}

async function choose(field: HTMLElement, option: string) {
  fireEvent.mouseDown(field);
  fireEvent.click(await screen.findByText(option, { selector: '.ant-select-item-option-content' }));
}

describe('the history of a unit', () => {
  const whole: UnitHistory = {
    ...life,
    names: [...life.names, { nameZh: '老楼', nameEn: 'Old', from: '2026-03-01' }],
    places: [...life.places, { parent: 'safety', from: '2026-02-01' }],
    validTo: '2026-05-31',
    successor: 'site-new',
    predecessors: [{ code: 'site-first', nameZh: '首楼', nameEn: 'First', validTo: '2026-01-31' }],
  };

  it('tells names, places, predecessors and the end, the latest first', () => {
    expect(stepsOf(whole).map(({ kind }) => kind)).toEqual(['merged', 'renamed', 'moved', 'succeeded', 'founded']);
    expect(stepsOf({ ...whole, successor: undefined })[0]).toEqual({ kind: 'closed', day: '2026-05-31' });
  });

  it('is told in words', async () => {
    answering({ ...there, 'GET /u-1/history': { body: whole } });
    show(<UnitHistoryCard district={DISTRICT} id="u-1" />, accessOf('auditor'));
    expect(await screen.findByText('改隶属于平安建设部')).toBeTruthy();
    expect(screen.getByText('更名为“老楼”')).toBeTruthy();
    expect(screen.getByText('“首楼”撤销，由本单位承接')).toBeTruthy();
    expect(await screen.findByText('最后一天，由新楼承接')).toBeTruthy();
  });
});

describe('a change of a unit', () => {
  it('renames it on the version that was seen', async () => {
    const asked = answering({ ...there, 'POST /u-1/name': { body: {} } });
    offer();
    const dialog = await open('更名');
    fireEvent.change(dialog.getByLabelText('新的中文名称'), { target: { value: '老楼' } });
    pick(dialog.getByLabelText('从哪天起'), '2026-03-01');
    press(dialog, '更名');
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/u-1/name'))).toBe(true));
    const sent = asked.find(({ line }) => line.endsWith('/u-1/name'))!;
    expect(sent.body).toEqual({ nameZh: '老楼', nameEn: 'Old House', from: '2026-03-01' });
    expect(sent.headers.get('If-Match')).toBe('"1"');
  });

  it.each([
    ['dates-backwards', '日期不得早于 2026-01-01', '从哪天起'],
    ['unit-cycle', '上级单位逐级向上隶属于本身。', '新的上级单位'],
  ])('that is refused as %s says so at its field', async (code, detail, label) => {
    answering({ ...there, 'POST /u-1/place': refusal(code, detail) });
    offer();
    const dialog = await open('调整隶属');
    expect(await dialog.findByText(/现在隶属于工体商圈/)).toBeTruthy();
    expect(await dialog.findByText(/随同调整：租户/)).toBeTruthy();
    await choose(dialog.getByLabelText('新的上级单位'), '平安建设部');
    press(dialog, '调整隶属');
    const said = await dialog.findByText(detail);
    expect(said.closest('.ant-form-item')!.textContent).toContain(label);
  });

  it('merges it, and says before who goes where', async () => {
    const gone = vi.fn();
    const asked = answering({ ...there, 'POST /u-1/closure': { body: {} } });
    offer(gone);
    const dialog = await open('合并到其他单位');
    expect(await dialog.findByText('楼长 王楼长：须有承接单位，或先行调整')).toBeTruthy();
    await choose(dialog.getByLabelText('承接单位'), '平安建设部');
    expect(await dialog.findByText(/平安建设部没有这个岗位/)).toBeTruthy();
    await choose(dialog.getByLabelText('承接单位'), '新楼');
    expect(await dialog.findByText('楼长 王楼长 → 新楼')).toBeTruthy();
    expect(await dialog.findByText('下级单位 租户 → 新楼')).toBeTruthy();
    pick(dialog.getByLabelText('最后一天'), '2026-05-31');
    press(dialog, '合并到其他单位');
    await waitFor(() => expect(gone).toHaveBeenCalledWith('site-new', '2026-05-31'));
    expect(asked.find(({ line }) => line.endsWith('/closure'))!.body).toEqual({
      lastDay: '2026-05-31',
      successor: 'site-new',
    });
  });

  it('says where the open demands of a department go, and who cannot take them', async () => {
    answering(there);
    show(<UnitActions district={DISTRICT} unit={{ ...site, kind: 'OFFICE' }} onGone={() => undefined} />);
    const dialog = await open('撤销');
    expect(await dialog.findByText('主办的未办结诉求（如有）：须有承接单位，或先行调整')).toBeTruthy();
    await choose(dialog.getByLabelText('承接单位'), '新楼');
    expect(await dialog.findByText(/新楼不承办诉求/)).toBeTruthy();
  });

  it('closes nothing that people hold posts of', async () => {
    answering({ ...there, 'POST /u-1/closure': refusal('unit-has-people', '仍有人任职。') });
    offer();
    const dialog = await open('撤销');
    pick(dialog.getByLabelText('最后一天'), '2026-05-31');
    press(dialog, '撤销');
    const said = await dialog.findByText('仍有人任职。');
    expect(said.closest('.ant-form-item')!.textContent).toContain('承接单位');
  });

  it('shows both versions when somebody was faster', async () => {
    const renamed = { ...life, names: [...life.names, { nameZh: '别名', nameEn: 'Other', from: '2026-02-01' }] };
    answering({
      ...there,
      'GET /u-1/history': [
        { body: life, etag: '"1"' },
        { body: renamed, etag: '"2"' },
      ],
      'POST /u-1/name': refusal('stale-version', '', 412),
    });
    offer();
    const dialog = await open('更名');
    fireEvent.change(dialog.getByLabelText('新的中文名称'), { target: { value: '老楼' } });
    press(dialog, '更名');
    expect(await screen.findByText('内容刚刚被他人修改')).toBeTruthy();
    expect(screen.getByText('名称', { selector: 'th' }).closest('tr')!.textContent).toBe('名称旧楼别名老楼');
  });

  it('splits it, and refuses a code that has been used before it is sent', async () => {
    const asked = answering({ ...there, 'POST /u-1/split': { body: {} } });
    offer();
    const dialog = await open('拆分');
    expect(await dialog.findByText('下级单位 租户 → 第一个新单位')).toBeTruthy();
    pick(dialog.getByLabelText('新单位成立日期'), '2026-06-01');
    const fill = (label: string, ...values: string[]) =>
      values.forEach((value, at) => fireEvent.change(dialog.getAllByLabelText(label)[at]!, { target: { value } }));
    fill('中文名称', '东楼', '西楼');
    fill('英文名称', 'East', 'West');
    fill('代码', 'site-east', 'site-new');
    press(dialog, '拆分');
    expect(await dialog.findByText('这个代码已经用过')).toBeTruthy();
    fill('代码', 'site-east', 'site-west');
    press(dialog, '拆分');
    await waitFor(() => expect(asked.some(({ line }) => line.endsWith('/split'))).toBe(true));
    expect(asked.find(({ line }) => line.endsWith('/split'))!.body).toMatchObject({
      from: '2026-06-01',
      parts: [{ code: 'site-east' }, { code: 'site-west', nameZh: '西楼' }],
    });
  });

  it('is not offered for what has ended, and a district is only renamed', async () => {
    answering({ ...there, 'GET /u-1/history': { body: { ...life, validTo: '2026-05-31' } } });
    offer();
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    answering(there);
    show(
      <UnitActions district={DISTRICT} unit={{ ...site, kind: 'DISTRICT' }} onGone={() => undefined} />,
      accessOf('street-admin'),
    );
    expect(await screen.findByRole('button', { name: '更名' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });
});
