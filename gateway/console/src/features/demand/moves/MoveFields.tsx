import { DatePicker, Form, Input, Radio, Select } from 'antd';

import type { DeclineReason, Outcome } from '@/kit/api/types';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { callBackReasonWords, declineWords, outcomeWords } from '../words';

import { ClassFields, HoldFields, ReturnFields } from './DutyFields';
import { RouteFields, UnitField } from './RouteFields';
import type { OfferedMove } from './send';
import { moveTexts } from './texts';
import { YesNo } from '@/kit/form/YesNo';

interface MoveFieldsProps {
  readonly move: OfferedMove;
  readonly district: string;
}

/** The fields of each move; a move without any explains what it does. */
export function MoveFields({ move, district }: MoveFieldsProps) {
  const say = useTexts(moveTexts);
  switch (move) {
    case 'ROUTE':
      return <RouteFields district={district} hint={say('routeHint')} />;
    case 'CHANGE_UNIT':
      return <RouteFields district={district} />;
    case 'UPHOLD_RETURN':
      return <UnitField district={district} label={say('upholdTo')} />;
    case 'RETURN_ORDER':
      return <ReturnFields />;
    case 'REQUEST_HOLD':
      return <HoldFields district={district} />;
    case 'RECLASSIFY':
      return <ClassFields district={district} />;
    case 'REJECT_RETURN':
      return <p>{say('rejectBody')}</p>;
    case 'APPROVE_HOLD':
      return <p>{say('approveBody')}</p>;
    case 'REFUSE_HOLD':
      return <p>{say('refuseBody')}</p>;
    case 'RESUME':
      return <p>{say('resumeBody')}</p>;
    case 'DECLINE':
      return <DeclineFields />;
    case 'RESOLVE':
      return <ResolveFields />;
    case 'FIRST_CONTACT':
      return (
        <Form.Item name="at" label={say('contactedAt')} extra={say('contactedHint')}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
        </Form.Item>
      );
    case 'CALL_BACK':
      return <CallBackFields />;
    case 'RATE':
      return (
        <>
          <AnswerFields />
          <Form.Item name="comment" label={say('comment')}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        </>
      );
    case 'CONTEST':
      return <p>{say('contestBody')}</p>;
    case 'TAKE_UP':
      return <p>{say('takeUpBody')}</p>;
    case 'REOPEN':
      return <p>{say('reopenBody')}</p>;
    case 'WITHDRAW':
      return <p>{say('withdrawBody')}</p>;
  }
}

export function DeclineFields() {
  const say = useTexts(moveTexts);
  const reason = useWords(declineWords);
  const reasons = (Object.keys(declineWords.zh) as DeclineReason[]).map((one) => ({ value: one, label: reason(one) }));
  return (
    <>
      <Form.Item name="reason" label={say('declineReason')} rules={[{ required: true }]}>
        <Select options={reasons} />
      </Form.Item>
      <Form.Item name="instead" label={say('instead')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={1000} showCount placeholder={say('insteadHint')} />
      </Form.Item>
    </>
  );
}

function ResolveFields() {
  const say = useTexts(moveTexts);
  const outcome = useWords(outcomeWords);
  return (
    <>
      <Form.Item name="outcome" label={say('outcome')} rules={[{ required: true }]}>
        <Radio.Group
          options={(Object.keys(outcomeWords.zh) as Outcome[]).map((one) => ({ value: one, label: outcome(one) }))}
        />
      </Form.Item>
      <Form.Item name="text" label={say('outcomeText')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={5} maxLength={4000} showCount placeholder={say('outcomeHint')} />
      </Form.Item>
    </>
  );
}

/** Why nobody was reached, and what those who were are not content with. */
const OF_SILENCE = ['NO_ANSWER', 'BUSY', 'WRONG_NUMBER', 'LATER'] as const;
const OF_ANSWERS = ['NOT_DONE', 'PARTLY_DONE', 'TOO_SLOW', 'ATTITUDE', 'OTHER_OUTCOME_WANTED'] as const;

function CallBackFields() {
  const say = useTexts(moveTexts);
  const reason = useWords(callBackReasonWords);
  const reached = Form.useWatch<boolean | undefined>('reached');
  const solved = Form.useWatch<boolean | undefined>('solved');
  const satisfied = Form.useWatch<boolean | undefined>('satisfied');
  const content = reached === true && solved !== false && satisfied !== false;
  return (
    <>
      <Form.Item name="reached" label={say('reached')} rules={[{ required: true, message: say('chooseOne') }]}>
        <YesNo label={say('reached')} yes={say('reachedYes')} no={say('reachedNo')} />
      </Form.Item>
      {reached ? <AnswerFields /> : null}
      {reached === undefined || content ? null : (
        <Form.Item name={reached ? 'discontent' : 'silence'} label={say(reached ? 'whatFor' : 'whyNotReached')}>
          <Select
            allowClear
            options={(reached ? OF_ANSWERS : OF_SILENCE).map((code) => ({ value: code, label: reason(code) }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function AnswerFields() {
  const say = useTexts(moveTexts);
  const solved = Form.useWatch<boolean | undefined>('solved');
  const rules = [{ required: true, message: say('chooseOne') }];
  return (
    <>
      <Form.Item
        name="solved"
        label={say('solved')}
        rules={rules}
        extra={solved === false ? say('notSolvedNote') : undefined}
      >
        <YesNo label={say('solved')} yes={say('solvedYes')} no={say('solvedNo')} />
      </Form.Item>
      <Form.Item name="satisfied" label={say('satisfied')} rules={rules}>
        <YesNo label={say('satisfied')} yes={say('satisfiedYes')} no={say('satisfiedNo')} />
      </Form.Item>
    </>
  );
}
