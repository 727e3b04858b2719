import { Button, Form, Input } from 'antd';
import { useState } from 'react';

import { useDemandPages } from '@/features/demand/queries';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { Explanations } from './Explanations';
import { whyTexts } from './whyTexts';

/** Looks up by a demand's number who was told of it. */
export function WhyNot() {
  const say = useTexts(whyTexts);
  const [number, setNumber] = useState('');
  return (
    <section className="card">
      <h2>{say('missed')}</h2>
      <Form layout="vertical" onFinish={(values: { number?: string }) => setNumber(values.number?.trim() ?? '')}>
        <Form.Item name="number" label={say('number')} extra={say('missedHint')}>
          <Input maxLength={40} allowClear />
        </Form.Item>
        <Button htmlType="submit">{say('find')}</Button>
      </Form>
      {number ? <ToldOf number={number} /> : null}
    </section>
  );
}

function ToldOf({ number }: { number: string }) {
  const say = useTexts(whyTexts);
  const { district } = useHere();
  const found = useDemandPages(district, { number });
  if (found.error) {
    return <Trouble problem={found.error} retry={found.refresh} />;
  }
  if (found.isLoading) {
    return <Loading />;
  }
  const demand = found.items[0];
  return demand ? (
    <Explanations district={district} subject={demand.id} />
  ) : (
    <Message kind="empty" title={say('notFound')} body={say('notFoundHint')} />
  );
}
