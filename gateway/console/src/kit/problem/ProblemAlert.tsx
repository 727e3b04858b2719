import { Alert } from 'antd';

import { useTexts } from '../i18n/texts';
import { frameTexts } from '../layout/texts';

import { type Problem, UNREACHABLE } from './problem';

function useProblemWords(problem: Problem): { title: string; detail: string } {
  const say = useTexts(frameTexts);
  if (problem.code === UNREACHABLE) {
    return { title: say('unreachableTitle'), detail: say('unreachableBody') };
  }
  if (problem.isUnanswered) {
    return { title: say('unansweredTitle'), detail: say('unansweredBody') };
  }
  return { title: problem.title || say('failedTitle'), detail: problem.detail || say('failedBody') };
}

/** Why something that was asked for did not happen, beside the button that asked. */
export function ProblemAlert({ problem }: { problem: Problem | null | undefined }) {
  return problem ? <Refusal problem={problem} /> : null;
}

function Refusal({ problem }: { problem: Problem }) {
  const say = useTexts(frameTexts);
  const { title, detail } = useProblemWords(problem);
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
