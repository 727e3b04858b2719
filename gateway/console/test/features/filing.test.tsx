import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Form } from 'antd';

import { ContactStep } from '@/features/demand/filing/ContactStep';
import { type FilingForm, requestOf, saysForWhom } from '@/features/demand/filing/form';

import { accessOf, answering, DISTRICT, show } from '../harness';

function Step({ onSend }: { onSend: (form: FilingForm) => void }) {
  const [form] = Form.useForm<FilingForm>();
  return (
    <Form form={form} onFinish={onSend}>
      <ContactStep district={DISTRICT} shown />
      <button type="submit">提交</button>
    </Form>
  );
}

describe('the office that files for somebody', () => {
  it('says where it came from and for whom, before anything is sent', async () => {
    answering({});
    const sent: FilingForm[] = [];
    show(<Step onSend={(form) => sent.push(form)} />);
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    await waitFor(() => expect(screen.getAllByText('请选择来源').length).toBeGreaterThan(1));
    expect(await screen.findByText(/请填写是谁的诉求/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is not asked whether it came online: that would be the office’s own', async () => {
    answering({});
    show(<Step onSend={() => undefined} />);
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '诉求从哪里来' }));
    expect(await screen.findByText('热线')).toBeTruthy();
    expect(screen.queryByText('线上')).toBeNull();
  });

  it('names an enterprise, a contact, or nobody on purpose', () => {
    expect(saysForWhom({ channel: 'HOTLINE' })).toBe(false);
    expect(saysForWhom({ channel: 'HOTLINE', contactName: ' ' })).toBe(false);
    expect(saysForWhom({ channel: 'HOTLINE', contactPhone: '13800001234' })).toBe(true);
    expect(saysForWhom({ channel: 'HOTLINE', anonymous: true })).toBe(true);
    expect(requestOf({ channel: 'HOTLINE', anonymous: true })).toMatchObject({ channel: 'HOTLINE', anonymous: true });
  });
});

describe('a merchant who files', () => {
  it('is asked for no channel', () => {
    answering({});
    show(<Step onSend={() => undefined} />, accessOf('enterprise-rep'));
    expect(screen.queryByRole('combobox', { name: '诉求从哪里来' })).toBeNull();
  });
});
