import { Alert, Button } from 'antd';

import type { BulkOutcome, Demand } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { useTexts, useWords } from '@/kit/i18n/texts';

import { bulkTexts } from './texts';

interface BulkReportProps {
  readonly outcomes: readonly BulkOutcome[];
  readonly demands: readonly Demand[];
  readonly onClose: () => void;
}

/** What came of each. */
export function BulkReport({ outcomes, demands, onClose }: BulkReportProps) {
  const say = useTexts(bulkTexts);
  const why = useWords(bulkTexts);
  const refused = outcomes.filter((outcome) => outcome.problem);
  const numberOf = (id: string) => demands.find((demand) => demand.id === id)?.number ?? id;
  const reasonOf = (code: string) => (code in bulkTexts.zh ? why(code) : say('other', { code }));
  return (
    <Alert
      role="status"
      showIcon
      type={refused.length > 0 ? 'warning' : 'success'}
      title={say('done', { count: outcomes.length - refused.length })}
      action={<Button onClick={onClose}>{say('close')}</Button>}
      description={
        refused.length > 0 ? (
          <>
            <p>{say('refused', { count: refused.length })}</p>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say('number')}</th>
                  <th scope="col">{say('outcome')}</th>
                </tr>
              </thead>
              <tbody>
                {outcomes.map(({ id, problem }) => (
                  <tr key={id}>
                    <td>{numberOf(id)}</td>
                    <td>{problem ? reasonOf(problem) : <Chip tone="good">{say('good')}</Chip>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        ) : null
      }
    />
  );
}
