import { Alert, Button } from 'antd';
import { QrcodeOutlined } from '@ant-design/icons';
import { useState } from 'react';

import type { Versioned } from '@/kit/api/client';
import type { Demand, Whistle } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Facts } from '@/kit/display/Facts';
import { Loading } from '@/kit/display/Loading';
import { Time } from '@/kit/display/Time';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts, useWords } from '@/kit/i18n/texts';
import { AuditLink } from '@/kit/layout/AuditLink';
import { useHere } from '@/kit/layout/here';

import { CodeDialog } from './CodeDialog';
import { useWhistle } from './queries';
import { mayConfirm, mayRecord } from './rights';
import { whistleTexts } from './texts';
import { UnitParts } from './UnitParts';
import { WhistleDialog, type WhistleStep } from './WhistleDialog';
import { whistleStatusWords, whistleTones } from './words';

/** Who was called where and when, who came, and what each of them did. */
export function WhistleCard({ demand, district }: { demand: Demand; district: string }) {
  const say = useTexts(whistleTexts);
  const whistle = useWhistle(district, demand.id);
  if (whistle.error) {
    return <Trouble problem={whistle.error} retry={() => void whistle.refetch()} />;
  }
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('title')}</h2>
        {whistle.data ? <AuditLink kind="whistle" id={whistle.data.data.id} /> : null}
      </div>
      {whistle.data === undefined ? <Loading /> : null}
      {whistle.data === null ? <p role="status">{say('coming')}</p> : null}
      {whistle.data ? <Blown now={whistle.data} district={district} demand={demand.id} /> : null}
    </section>
  );
}

interface BlownProps {
  readonly now: Versioned<Whistle>;
  readonly district: string;
  readonly demand: string;
}

function Blown({ now, district, demand }: BlownProps) {
  const say = useTexts(whistleTexts);
  const status = useWords(whistleStatusWords);
  const { access } = useHere();
  const [step, setStep] = useState<WhistleStep | null>(null);
  const [shown, setShown] = useState(false);
  const whistle = now.data;
  return (
    <>
      <p className="chips">
        <Chip tone={whistleTones[whistle.status]}>{status(whistle.status)}</Chip>
      </p>
      {whistle.status === 'PROPOSED' ? <Alert type="info" showIcon title={say('proposedBody')} /> : null}
      {whistle.status === 'REFUSED' ? <Alert type="warning" showIcon title={say('refusedBody')} /> : null}
      <Facts
        facts={[
          { label: say('place'), value: whistle.place },
          { label: say('meetAt'), value: <Time at={whistle.meetAt} /> },
        ]}
      />
      <UnitParts whistle={whistle} district={district} demand={demand} onStep={setStep} />
      {whistle.minutes ? (
        <>
          <h3>{say('minutes')}</h3>
          <p className="words">{whistle.minutes}</p>
        </>
      ) : null}
      <div className="actions">
        {mayConfirm(whistle, access) ? (
          <>
            <Button type="primary" onClick={() => setStep({ kind: 'confirm' })}>
              {say('confirm')}
            </Button>
            <Button danger onClick={() => setStep({ kind: 'refuse' })}>
              {say('refuse')}
            </Button>
          </>
        ) : null}
        {whistle.code && whistle.status === 'CALLED' ? (
          <Button icon={<QrcodeOutlined aria-hidden />} onClick={() => setShown(true)}>
            {say('showCode')}
          </Button>
        ) : null}
        {mayRecord(whistle, access) ? (
          <Button onClick={() => setStep({ kind: 'record' })}>{say('record')}</Button>
        ) : null}
      </div>
      {step ? (
        <WhistleDialog step={step} now={now} district={district} demand={demand} onClose={() => setStep(null)} />
      ) : null}
      {shown && whistle.code ? (
        <CodeDialog code={whistle.code} district={district} demand={demand} onClose={() => setShown(false)} />
      ) : null}
    </>
  );
}
