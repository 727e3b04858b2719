import { Alert } from 'antd';

import type { Demand } from '@/kit/api/types';
import { useLanguage } from '@/kit/i18n/language';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { dateTime } from '@/kit/time/time';

import { useNames } from '../names';
import { demandTexts } from '../texts';
import { holdWords, returnWords } from '../words';

/** What stands in the way at the moment: a return that is not decided, a hold that is asked for or runs, an open plan. */
export function Pending({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(demandTexts);
  const holdReason = useWords(holdWords);
  const returnReason = useWords(returnWords);
  const language = useLanguage();
  const names = useNames(district);
  const { returned, hold } = demand;
  return (
    <>
      {returned && !returned.verdict ? (
        <Alert
          type="warning"
          showIcon
          title={say('returnOpen', { unit: names.unit(returned.unit), reason: returnReason(returned.reason) })}
          description={`${say(returned.decider === 'STREET' ? 'streetDecides' : 'officeDecides', { round: returned.round })} ${returned.text}`}
        />
      ) : null}
      {hold ? (
        <Alert
          type="info"
          showIcon
          title={say(hold.approvedAt ? 'holdRuns' : 'holdAsked', {
            reason: holdReason(hold.reason),
            until: dateTime(hold.until, language),
          })}
          description={hold.text}
        />
      ) : null}
      {demand.planOpen ? <Alert type="info" showIcon title={say('planOpen')} /> : null}
    </>
  );
}
