import { Alert } from 'antd';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import { type Problem, UNREACHABLE } from './problem';

/** Why something that was asked for did not happen, beside the button that asked. */
export function ProblemAlert({ problem }: { problem: Problem | null | undefined }) {
  const say = useTexts(frameTexts);
  if (!problem) {
    return null;
  }
  const unreached = problem.code === UNREACHABLE;
  const title = unreached ? say('unreachableTitle') : problem.title || say('failedTitle');
  const detail = unreached ? say('unreachableBody') : problem.detail || say('failedBody');
  const fields = problem.fields.map((field) => field.detail).filter(Boolean);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem"
      title={title}
      description={
        <>
          <p>{detail}</p>
          {fields.length > 0 ? (
            <ul>
              {fields.map((field) => (
                <li key={field}>{field}</li>
              ))}
            </ul>
          ) : null}
          {problem.trace ? <p className="faint">{say('trace', { id: problem.trace })}</p> : null}
        </>
      }
    />
  );
}
