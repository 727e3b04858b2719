import { EyeOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';

import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../problem/ProblemAlert';
import { useCommand } from '../query/useCommand';

import { privacyTexts } from './texts';

export interface NamedContact {
  readonly name?: string;
  readonly phone?: string;
}

interface MaskedContactProps {
  readonly masked: NamedContact;
  /** What is said if nobody is named. */
  readonly nobody: string;
  readonly mayReveal: boolean;
  readonly reveal: (reason: string, key: string) => Promise<NamedContact>;
}

/** Whom to speak to: masked, until somebody asks and says why; what is shown is kept nowhere. */
export function MaskedContact({ masked, nobody, mayReveal, reveal }: MaskedContactProps) {
  const say = useTexts(privacyTexts);
  const [form] = Form.useForm<{ reason: string }>();
  const [asking, setAsking] = useState(false);
  const command = useCommand({
    send: ({ reason }: { reason: string }, key) => reveal(reason, key),
    touches: [],
    done: () => setAsking(false),
  });
  const { name, phone } = command.data ?? masked;
  const text = [name, phone].filter(Boolean).join(' · ');
  if (!text) {
    return <span className="faint">{nobody}</span>;
  }
  return (
    <span className="chips">
      <span>{text}</span>
      {mayReveal && !command.data ? (
        <Button size="small" icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
          {say('reveal')}
        </Button>
      ) : null}
      <Modal
        open={asking}
        title={say('revealTitle')}
        okText={say('reveal')}
        confirmLoading={command.isPending}
        onOk={() => form.submit()}
        onCancel={() => setAsking(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => command.mutate(values)}>
          <Form.Item name="reason" label={say('why')} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input placeholder={say('whyHint')} />
          </Form.Item>
          <ProblemAlert problem={command.error} />
        </Form>
      </Modal>
    </span>
  );
}
