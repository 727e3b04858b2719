import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Button, Form } from 'antd';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { answersOf, fieldsOf, type FilingForm } from '@/features/demand/filing/form';
import { QuestionFields } from '@/features/demand/questions/QuestionFields';
import { useAnswerFacts } from '@/features/demand/questions/useAnswerFacts';
import type { Demand } from '@/kit/api/types';
import { Problem } from '@/kit/problem/problem';

import { answering, DISTRICT, show } from '../harness';

const option = (code: string, labelZh: string) => ({ code, labelZh, labelEn: code });
const question = (code: string, labelZh: string, type: string, more = {}) => ({
  code,
  labelZh,
  labelEn: code,
  type,
  required: false,
  options: [],
  ...more,
});

const categories = [
  {
    code: 'environment.noise',
    questions: [
      question('noise-hours', '什么时候', 'MULTIPLE_CHOICE', {
        options: [option('day', '白天'), option('night', '夜间')],
      }),
      question('noise-since', '从哪天开始', 'DATE', { required: true }),
      question('before', '以前反映过', 'YES_NO'),
    ],
  },
];

function Filing({ onSend }: { onSend: (form: FilingForm) => void }) {
  const [form] = Form.useForm<FilingForm>();
  return (
    <Form
      form={form}
      initialValues={{ category: 'environment.noise' }}
      onFinish={() => onSend(form.getFieldsValue(true) as FilingForm)}
    >
      <Form.Item name="category" hidden>
        <input />
      </Form.Item>
      <QuestionFields district={DISTRICT} />
      <Button htmlType="submit">send</Button>
    </Form>
  );
}

describe('questions of a category', () => {
  beforeEach(() => {
    answering({ 'GET /demand-categories': { body: { categories } } });
  });

  it('are asked as their types say, and a required one is answered', async () => {
    const sent = vi.fn<(form: FilingForm) => void>();
    show(<Filing onSend={sent} />);
    fireEvent.click(await screen.findByLabelText('夜间'));
    fireEvent.click(screen.getByLabelText('是'));
    fireEvent.click(screen.getByRole('button', { name: 'send' }));
    expect(await screen.findByText('请回答')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('从哪天开始'), { target: { value: '2026-03-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'send' }));
    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(answersOf(sent.mock.calls[0]![0])).toEqual({
      'noise-hours': ['night'],
      'noise-since': ['2026-03-01'],
      before: ['true'],
    });
  });

  it('that were left out are not sent', () => {
    expect(answersOf({ answers: { before: [], 'noise-since': undefined, 'noise-hours': ['day'] } })).toEqual({
      'noise-hours': ['day'],
    });
  });

  it('show what a service says of an answer at its field', () => {
    const problem = new Problem('wrong-answers', 422, '回答有误', '', [
      { pointer: '/answers/noise-since', code: 'RANGE', detail: '…0' },
    ]);
    expect(fieldsOf(problem)).toContainEqual(['answers', 'noise-since']);
  });

  it('and their answers are read in words', async () => {
    function Answers() {
      const demand = {
        answers: [
          { question: 'noise-hours', values: ['day', 'night'] },
          { question: 'before', values: ['false'] },
          { question: 'of-another-city', values: ['x'] },
        ],
      } as unknown as Demand;
      return <p>{useAnswerFacts(DISTRICT, demand).map(({ label, value }) => `${label}=${value};`)}</p>;
    }
    show(<Answers />);
    expect(await screen.findByText('什么时候=白天、夜间;以前反映过=否;of-another-city=x;')).toBeTruthy();
  });
});
