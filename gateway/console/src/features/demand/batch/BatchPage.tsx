import { useParams } from 'react-router';

import { may } from '@/kit/access/access';
import type { IntakeBatch } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Page } from '@/kit/display/Page';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';
import { ProblemAlert } from '@/kit/problem/ProblemAlert';
import { useCommand } from '@/kit/query/useCommand';
import { BatchReport } from '@/kit/table/BatchReport';

import { demandKeys } from '../queries';

import { batchKey, isUnderWay, undoBatch, useBatch } from './queries';
import { batchTexts } from './texts';

export function Component() {
  return (
    <RequireRight right={may.fileForOthers}>
      <OneBatch />
    </RequireRight>
  );
}

function OneBatch() {
  const say = useTexts(batchTexts);
  const { district } = useHere();
  const { id = '' } = useParams();
  const batch = useBatch(district, id);
  if (batch.error && !batch.data) {
    return <Trouble problem={batch.error} retry={() => void batch.refetch()} />;
  }
  if (!batch.data) {
    return <Loading />;
  }
  return (
    <Page title={say('batchTitle')}>
      <Progress batch={batch.data} district={district} />
    </Page>
  );
}

function Progress({ batch, district }: { batch: IntakeBatch; district: string }) {
  const say = useTexts(batchTexts);
  const undo = useCommand({
    send: (_: void, key) => undoBatch(district, batch.id, key),
    touches: [batchKey(district, batch.id), demandKeys.all(district)],
  });
  return (
    <section className="card">
      <Facts
        facts={[
          { label: say('state'), value: <span role="status">{say(batch.stage)}</span> },
          { label: say('sentAt'), value: <Time at={batch.sentAt} /> },
          { label: say('planned'), value: batch.rows.planned },
        ]}
      />
      <BatchReport
        batch={batch.rows}
        onUndo={batch.stage === 'FILED' ? () => undo.mutate() : undefined}
        pending={undo.isPending}
      />
      <ProblemAlert problem={undo.error} />
      <div className="actions">
        {isUnderWay(batch) ? null : (
          <>
            <ButtonLink to={`/d/${district}/demands`}>{say('seeDemands')}</ButtonLink>
            <ButtonLink to={`/d/${district}/demands/batches`}>{say('another')}</ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}
