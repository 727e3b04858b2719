import { Button } from 'antd';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';
import { type Problem, UNREACHABLE } from '../problem/problem';

import { Message } from './Message';

/** A page that could not be read: why, and the way on. */
export function Trouble({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const say = useTexts(frameTexts);
  const again = retry ? (
    <Button type="primary" onClick={retry}>
      {say('retry')}
    </Button>
  ) : null;
  if (problem.code === UNREACHABLE) {
    return <Message kind="failed" title={say('unreachableTitle')} body={say('unreachableBody')} action={again} />;
  }
  if (problem.status === 404) {
    return <Message kind="missing" title={say('notFoundTitle')} body={say('notFoundBody')} home />;
  }
  if (problem.status === 403) {
    return <Message kind="forbidden" title={say('forbiddenTitle')} body={say('forbiddenBody')} home />;
  }
  if (problem.status === 429) {
    const seconds = problem.retryAfter ?? 5;
    return <Message kind="info" title={say('busyTitle')} body={say('busyBody', { seconds })} action={again} />;
  }
  const told = problem.isUnanswered ? { title: '', detail: '' } : problem;
  return (
    <Message
      kind="failed"
      title={told.title || say('failedTitle')}
      body={told.detail || say('failedBody')}
      note={problem.trace ? say('trace', { id: problem.trace }) : undefined}
      action={again}
      home
    />
  );
}
