import { readFileSync } from 'node:fs';

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { PostCard } from '@/features/organisation/PostCard';
import { roleWords } from '@/features/organisation/words';
import type { Post } from '@/kit/api/types';

import { accessOf, answering, DISTRICT, show } from '../harness';

const holder = {
  appointment: 'a-1',
  person: 'p-1',
  displayName: '李明',
  standing: 'HOLDER',
  from: '2026-01-01',
} as const;
const post: Post = {
  id: 'post-1',
  post: 'safety/department-officer',
  unit: 'safety',
  name: 'department-officer',
  role: 'department-officer',
  seats: 3,
  vacancies: 2,
  holders: [holder],
};
const safety = {
  id: 'u',
  kind: 'DEPARTMENT',
  code: 'safety',
  nameZh: '平安建设部',
  nameEn: 'Safety',
  validFrom: '2026-01-01',
};
const account = { state: 'LINKED', since: '2026-03-01T00:00:00Z', grants: [], failedAttempts: 0 };
const accounts = [
  { ...account, person: 'p-1', username: 'li.ming', displayName: '李明' },
  { ...account, person: 'p-2', username: 'wang.fang', displayName: '王芳' },
  { ...account, person: 'p-3', username: 'zhao' },
];
const there = {
  'GET /posts': { body: { items: [post] } },
  'GET /units': { body: { items: [safety] } },
  'GET /accounts': { body: { items: accounts } },
};

function open(
  changed: Partial<Post['holders'][number]> = {},
  role: 'street-admin' | 'department-officer' = 'street-admin',
) {
  const shown = { ...post, holders: [{ ...holder, ...changed }] };
  show(<PostCard district={DISTRICT} post={shown} changeable />, accessOf(role));
}

async function appoint() {
  open();
  fireEvent.click(screen.getByRole('button', { name: '任命' }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof appoint>>;

function type(dialog: Dialog, text: string) {
  const field = dialog.getByLabelText('任命谁');
  fireEvent.mouseDown(field);
  fireEvent.change(field, { target: { value: text } });
}

const pick = async (text: string | RegExp) =>
  fireEvent.click(await screen.findByText(text, { selector: '.ant-select-item-option-content *' }));

const sent = (asked: ReturnType<typeof answering>, end: string) =>
  asked.find(({ line }) => line.startsWith('POST') && line.endsWith(end))?.body;

describe('appointing', () => {
  it('picks somebody without a post by name, and keeps who sent them', async () => {
    const asked = answering({ ...there, 'POST /appointments': { status: 201, body: post } });
    const dialog = await appoint();
    type(dialog, '王');
    await pick('王芳');
    fireEvent.change(dialog.getByLabelText(/下沉自/), { target: { value: '三里屯街道' } });
    fireEvent.click(dialog.getByRole('button', { name: '任命' }));
    await waitFor(() => expect(sent(asked, '/appointments')).toBeTruthy());
    expect(sent(asked, '/appointments')).toEqual({
      post: 'safety/department-officer',
      person: 'p-2',
      displayName: '王芳',
      standing: 'HOLDER',
      secondedFrom: '三里屯街道',
    });
  });

  it('tells people of one name apart by user name and post', async () => {
    answering(there);
    const dialog = await appoint();
    type(dialog, 'li.');
    expect(await screen.findByText('平安建设部 · 部门工作人员')).toBeTruthy();
    expect(screen.getByText('li.ming')).toBeTruthy();
  });

  it('asks for the name of somebody whose name nobody has told', async () => {
    const asked = answering({ ...there, 'POST /appointments': { status: 201, body: post } });
    const dialog = await appoint();
    type(dialog, 'zhao');
    await pick('zhao');
    fireEvent.change(await dialog.findByLabelText('姓名'), { target: { value: '赵六' } });
    fireEvent.click(dialog.getByRole('button', { name: '任命' }));
    await waitFor(() => expect(sent(asked, '/appointments')).toMatchObject({ person: 'p-3', displayName: '赵六' }));
  });

  it('finds somebody from elsewhere by the whole user name', async () => {
    const asked = answering({
      ...there,
      'POST /accounts/searches': {
        body: { items: [{ person: 'p-9', username: 'sun.li', displayName: '孙丽' }] },
      },
      'POST /appointments': { status: 201, body: post },
    });
    const dialog = await appoint();
    type(dialog, 'sun.li');
    await pick('孙丽');
    fireEvent.click(dialog.getByRole('button', { name: '任命' }));
    await waitFor(() => expect(sent(asked, '/appointments')).toMatchObject({ person: 'p-9', displayName: '孙丽' }));
    expect(sent(asked, '/accounts/searches')).toEqual({ username: 'sun.li' });
  });

  it('says that nobody has a user name', async () => {
    answering({ ...there, 'POST /accounts/searches': { body: { items: [] } } });
    const dialog = await appoint();
    type(dialog, 'nobody.here');
    expect(await screen.findByText(/没有人使用登录名“nobody.here”/)).toBeTruthy();
  });

  it('says at the person that they hold the post already', async () => {
    answering({
      ...there,
      'POST /appointments': {
        status: 409,
        body: { code: 'already-appointed', title: '已任职', detail: '此人已任此职。' },
      },
    });
    const dialog = await appoint();
    type(dialog, '王');
    await pick('王芳');
    fireEvent.click(dialog.getByRole('button', { name: '任命' }));
    expect(await dialog.findByText('此人已任此职。')).toBeTruthy();
  });
});

describe('somebody in a post', () => {
  it('is shown with who sent them', () => {
    answering(there);
    open({ secondedFrom: '三里屯街道' });
    expect(screen.getByText('由三里屯街道下沉')).toBeTruthy();
  });

  it('resigns once it is said what follows, and nobody else can for them', async () => {
    const asked = answering({
      ...there,
      'GET /appointments/a-1': { body: post, etag: '"4"' },
      'POST /appointments/a-1/resignation': { body: post },
    });
    open({ person: 'p-me' }, 'department-officer');
    fireEvent.click(screen.getByRole('button', { name: '辞去职务' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/手上的诉求请先移交/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: '辞去职务' }));
    expect(await dialog.findByText('请先勾选确认')).toBeTruthy();
    expect(sent(asked, '/resignation')).toBeUndefined();
    fireEvent.click(dialog.getByLabelText(/我已了解/));
    fireEvent.click(dialog.getByRole('button', { name: '辞去职务' }));
    await waitFor(() => expect(sent(asked, '/resignation')).toEqual({}));
    expect(asked.find(({ line }) => line.endsWith('/resignation'))!.headers.get('If-Match')).toBe('"4"');
  });

  it('is asked again for their consent when the dialog opens again', async () => {
    answering({ ...there, 'GET /appointments/a-1': { body: post, etag: '"4"' } });
    open({ person: 'p-me' }, 'department-officer');
    const consent = () => screen.findByLabelText<HTMLInputElement>(/我已了解/);
    fireEvent.click(screen.getByRole('button', { name: '辞去职务' }));
    fireEvent.click(await consent());
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: '辞去职务' }));
    expect((await consent()).checked).toBe(false);
  });

  it('cannot be resigned for by others', () => {
    answering(there);
    open();
    expect(screen.queryByRole('button', { name: '辞去职务' })).toBeNull();
    expect(screen.getByRole('button', { name: '结束任职' })).toBeTruthy();
  });

  it('is shown as somebody else left it when an end comes second', async () => {
    const ending = { ...post, holders: [{ ...holder, to: '2026-12-31' }] };
    const asked = answering({
      ...there,
      'GET /posts': [{ body: { items: [post] } }, { body: { items: [ending] } }],
      'GET /appointments/a-1': [
        { body: post, etag: '"4"' },
        { body: ending, etag: '"5"' },
      ],
      'POST /appointments/a-1/end': [
        { status: 412, body: { code: 'stale-version', title: '内容已被他人修改' } },
        { body: ending },
      ],
    });
    open();
    fireEvent.click(screen.getByRole('button', { name: '结束任职' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(await dialog.findByRole('button', { name: '结束任职' }));
    expect(await screen.findByText('您打开时')).toBeTruthy();
    expect(await screen.findByText(/2026年12月31日/)).toBeTruthy();
    const both = within(screen.getByText('您打开时').closest<HTMLElement>('.ant-modal')!);
    fireEvent.click(both.getByRole('button', { name: '结束任职' }));
    await waitFor(() =>
      expect(asked.filter(({ line }) => line.endsWith('/end')).map(({ headers }) => headers.get('If-Match'))).toEqual([
        '"4"',
        '"5"',
      ]),
    );
  });
});

describe('the posts that every district begins with', () => {
  it('are called by names, in both languages', () => {
    const template = '../organisation-service/src/main/resources/city/founding-template.json';
    const { posts } = JSON.parse(readFileSync(`../${template}`, 'utf8')) as {
      posts: { name?: string; role: string }[];
    };
    const names = posts.map(({ name, role }) => name ?? role);
    expect(names.filter((name) => !(name in roleWords.zh && name in roleWords.en))).toEqual([]);
  });
});
