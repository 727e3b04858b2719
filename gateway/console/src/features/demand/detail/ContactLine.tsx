import { Button, Form, Input, Modal } from 'antd';
import { EyeOutlined } from '@ant-design/icons';
import { useState } from 'react';

import { may } from '@/kit/access/access';
import { api, keyed, read } from '@/kit/api/client';
import type { Demand } from '@/kit/api/types';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';

import { demandTexts } from '../texts';

interface ContactLineProps {
  readonly demand: Pick<Demand, 'id' | 'contactName' | 'contactPhone'>;
  readonly district: string;
}

/** Whom to speak to: masked, until somebody asks and says why; what is shown is kept nowhere. */
export function ContactLine({ demand, district }: ContactLineProps) {
  const say = useTexts(demandTexts);
  const { access } = useHere();
  const [form] = Form.useForm<{ reason: string }>();
  const [asking, setAsking] = useState(false);
  const reveal = useCommand({
    send: ({ reason }: { reason: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/demands/{id}/contact', {
          params: { path: { district, id: demand.id }, header: keyed(key) },
          body: { reason },
        }),
      ),
    touches: [],
    done: () => setAsking(false),
  });
  const shown = reveal.data ?? { name: demand.contactName, phone: demand.contactPhone };
  const text = [shown.name, shown.phone].filter(Boolean).join(' · ');
  if (!text) {
    return <span className="faint">{say('noContact')}</span>;
  }
  return (
    <span className="chips">
      <span>{text}</span>
      {may.reveal(access) && !reveal.data ? (
        <Button size="small" icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
          {say('reveal')}
        </Button>
      ) : null}
      <Modal
        open={asking}
        title={say('revealTitle')}
        okText={say('reveal')}
        confirmLoading={reveal.isPending}
        onOk={() => form.submit()}
        onCancel={() => setAsking(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => reveal.mutate(values)}>
          <Form.Item name="reason" label={say('revealWhy')} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input placeholder={say('revealWhyHint')} />
          </Form.Item>
          <ProblemAlert problem={reveal.error} />
        </Form>
      </Modal>
    </span>
  );
}
