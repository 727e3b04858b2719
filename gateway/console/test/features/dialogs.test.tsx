import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { CommentBox } from '@/features/demand/comments/CommentBox';
import { SignInForm } from '@/features/demand/whistle/SignInForm';
import type { Versioned } from '@/kit/api/client';
import { FileField } from '@/kit/attachment/FileField';
import { readDraft, typed } from '@/kit/draft/drafts';
import { FormDialog } from '@/kit/form/FormDialog';
import { VersionedDialog } from '@/kit/form/VersionedDialog';
import { Problem } from '@/kit/problem/problem';

import { accessOf, answering, DISTRICT, show } from '../harness';

interface Thing {
  readonly state: string;
}

const stale = new Problem('stale-version', 412, '内容已被他人修改', '');

describe('a change on a version that was seen', () => {
  function dialog(now: Versioned<Thing>, send: (text: string, version: string) => Promise<unknown>) {
    return (
      <VersionedDialog<Thing, { text: string }>
        title="改"
        action="保存"
        draft="thing"
        now={now}
        touches={[]}
        send={({ text }, header) => send(text, header['If-Match'])}
        conflict={(seen, there, mine) => [{ label: '状态', seen: seen.state, now: there.state, mine: mine.text }]}
        done="好"
        onClose={() => undefined}
      >
        <Form.Item name="text" label="文字">
          <Input />
        </Form.Item>
      </VersionedDialog>
    );
  }

  const first = { data: { state: '旧' }, version: '"1"' };
  const second = { data: { state: '新' }, version: '"2"' };

  it('shows both versions when somebody was faster, and goes on if the person says so', async () => {
    const sent = vi.fn((_: string, version: string) => (version === '"1"' ? Promise.reject(stale) : Promise.resolve()));
    show(<Overtaken sent={sent} />);
    fireEvent.change(screen.getByLabelText('文字'), { target: { value: '我的' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('您打开时')).toBeTruthy();
    expect(screen.getByText('旧')).toBeTruthy();
    expect(screen.getByText('新')).toBeTruthy();
    await waitFor(() => expect(readDraft('thing')).toEqual({ text: '我的' }));
    fireEvent.click(screen.getByRole('button', { name: '仍按我填写的保存' }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith('我的', '"2"'));
    await waitFor(() => expect(readDraft('thing')).toEqual({}));
  });

  it('says so when what was changed is something beside it', async () => {
    show(<Overtaken sent={() => Promise.reject(stale)} then={{ data: first.data, version: '"2"' }} />);
    fireEvent.change(screen.getByLabelText('文字'), { target: { value: '我的' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/刚刚有人改动了别的地方/)).toBeTruthy();
    expect(screen.getAllByText('旧')).toHaveLength(2);
  });

  interface OvertakenProps {
    readonly sent: (text: string, version: string) => Promise<unknown>;
    readonly then?: Versioned<Thing>;
  }

  function Overtaken({ sent, then = second }: OvertakenProps) {
    const [now, setNow] = useState<Versioned<Thing>>(first);
    return dialog(now, (text, version) =>
      sent(text, version).catch((fault: unknown) => {
        setNow(then);
        throw fault;
      }),
    );
  }
});

describe('a form in a dialog', () => {
  interface Note {
    readonly text: string;
    readonly to: readonly string[];
    readonly due: Date;
  }

  /** A dialog that is opened by a button, whose answer is what the test gives. */
  function Desk({ send }: { send: () => Problem | null }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          写
        </button>
        {open ? (
          <FormDialog<Note>
            title="提示函"
            action="发出"
            draft="note"
            pending={false}
            onSend={(_, refuse) => {
              const problem = send();
              if (problem) {
                refuse(problem);
              } else {
                setOpen(false);
              }
            }}
            onClose={() => setOpen(false)}
          >
            <Form.Item name="text" label="正文">
              <Input />
            </Form.Item>
          </FormDialog>
        ) : null}
      </>
    );
  }

  const write = () => fireEvent.click(screen.getByRole('button', { name: '写' }));
  const text = () => screen.getByLabelText<HTMLInputElement>('正文');

  it('keeps what was typed until it was sent', async () => {
    const answers = [new Problem('forbidden', 403, '无权', ''), null];
    show(<Desk send={() => answers.shift() ?? null} />);
    write();
    fireEvent.change(text(), { target: { value: '请尽快' } });
    fireEvent.click(screen.getByRole('button', { name: '发出' }));
    expect(await screen.findByText('无权')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    write();
    expect(text().value).toBe('请尽快');
    fireEvent.click(screen.getByRole('button', { name: '发出' }));
    await waitFor(() => expect(screen.queryByLabelText('正文')).toBeNull());
    write();
    expect(text().value).toBe('');
  });

  it('keeps texts and lists of them, and no moment that was picked', () => {
    expect(typed<Note>({ text: '请尽快', to: ['safety'], due: new Date(0) })).toEqual({
      text: '请尽快',
      to: ['safety'],
    });
  });
});

describe('signing in on site', () => {
  it('shows a wrong code at its field', async () => {
    answering({
      'GET /whistle': { body: { id: 'w' }, etag: '"3"' },
      'POST /sign-ins': {
        status: 409,
        body: { code: 'wrong-sign-in-code', title: '签到码不对', detail: '请向牵头单位核对。' },
      },
    });
    show(<SignInForm demand="x" units={['safety']} code="" onSigned={() => undefined} />);
    fireEvent.change(screen.getByLabelText('签到码'), { target: { value: '000000' } });
    fireEvent.click(screen.getByRole('button', { name: '签到' }));
    expect(await screen.findByText('请向牵头单位核对。')).toBeTruthy();
  });

  it('takes the code of the scanned address, on the version of that moment', async () => {
    const asked = answering({
      'GET /whistle': { body: { id: 'w' }, etag: '"3"' },
      'POST /sign-ins': { body: { id: 'w' }, etag: '"4"' },
    });
    const signed = vi.fn();
    show(<SignInForm demand="x" units={['safety']} code="482913" onSigned={signed} />);
    fireEvent.click(screen.getByRole('button', { name: '签到' }));
    await waitFor(() => expect(signed).toHaveBeenCalledWith('safety'));
    const post = asked.find((one) => one.line.startsWith('POST'))!;
    expect(post.body).toEqual({ unit: 'safety', code: '482913' });
    expect(post.headers.get('If-Match')).toBe('"3"');
  });
});

describe('a comment', () => {
  it('is internal only if somebody who works on demands says so', async () => {
    const asked = answering({ 'POST /comments': { status: 201, body: {} } });
    show(<CommentBox district={DISTRICT} id="x" people={[]} />);
    fireEvent.change(screen.getByLabelText('写评论'), { target: { value: ' 请先围挡 ' } });
    fireEvent.click(screen.getByLabelText('仅内部可见'));
    fireEvent.click(screen.getByRole('button', { name: '发表' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.body).toMatchObject({ text: '请先围挡', visibility: 'INTERNAL' });
  });

  it('of a merchant has no such choice', () => {
    show(<CommentBox district={DISTRICT} id="x" people={[]} />, accessOf('enterprise-rep'));
    expect(screen.queryByLabelText('仅内部可见')).toBeNull();
    expect(screen.queryByLabelText('提醒谁看')).toBeNull();
  });
});

describe('a file', () => {
  const choose = (...files: File[]) => fireEvent.change(screen.getByLabelText('添加照片或文件'), { target: { files } });

  it('that is refused says why, and is named in nothing', async () => {
    answering({
      'POST /attachments/demand': {
        status: 422,
        body: { code: 'attachment-type-refused', detail: '不接收该类文件。' },
      },
    });
    const changed = vi.fn();
    show(<FileField service="demand" district={DISTRICT} onChange={changed} />);
    choose(new File(['x'], '程序.exe'));
    expect(await screen.findByText(/程序\.exe 没有上传：不接收该类文件。/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /重试上传/ })).toBeNull();
    expect(changed).not.toHaveBeenCalled();
  });

  it('that did not get through is sent again under the same key', async () => {
    const asked = answering({
      'POST /attachments/demand': [
        { status: 503, body: { title: '暂不可用' } },
        { status: 201, body: { id: 'f-1', name: '路面.jpg' } },
      ],
    });
    const changed = vi.fn();
    show(<FileField service="demand" district={DISTRICT} onChange={changed} />);
    choose(new File(['x'], '路面.jpg', { type: 'image/jpeg' }));
    fireEvent.click(await screen.findByRole('button', { name: '重试上传 路面.jpg' }));
    await waitFor(() => expect(changed).toHaveBeenCalledWith([{ id: 'f-1', name: '路面.jpg' }]));
    const keys = asked.map((one) => one.headers.get('Idempotency-Key'));
    expect(keys[0]).toBe(keys[1]);
    expect(asked[0]!.headers.get('Content-Disposition')).toContain(encodeURIComponent('路面.jpg'));
  });

  it('that is too large is not sent at all', async () => {
    const asked = answering({});
    show(<FileField service="demand" district={DISTRICT} />);
    const large = new File(['x'], '大.png');
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
    choose(large);
    expect(await screen.findByText(/大\.png 没有上传/)).toBeTruthy();
    expect(asked).toHaveLength(0);
  });
});
