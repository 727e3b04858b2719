import { useState } from 'react';
import { useLocation, useParams } from 'react-router';

import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { useNames } from '../names';
import { demandTexts } from '../texts';

import { useWhistle } from './queries';
import { partMoves } from './rights';
import { codeIn } from './signInAddress';
import { SignInForm } from './SignInForm';
import { whistleTexts } from './texts';

/** What the QR code opens on a phone: one field and one button. */
export function Component() {
  const say = useTexts(whistleTexts);
  const demandSay = useTexts(demandTexts);
  const { district, access } = useHere();
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const names = useNames(district);
  const whistle = useWhistle(district, id);
  const [signed, setSigned] = useState<string | null>(null);
  if (whistle.error) {
    return <Trouble problem={whistle.error} retry={() => void whistle.refetch()} />;
  }
  if (!whistle.data) {
    return <Loading />;
  }
  const demand = `/d/${district}/demands/${id}`;
  const back = <ButtonLink to={demand}>{say('openDemand')}</ButtonLink>;
  const shown = whistle.data.data;
  const units = shown.units.filter((part) => partMoves(shown, part, access).includes('SIGN_IN')).map((p) => p.unit);
  const trail = [
    { label: demandSay('title'), to: `/d/${district}/demands` },
    { label: say('title'), to: demand },
  ];
  return (
    <Page title={say('signTitle')} trail={trail} hint={shown.place}>
      <section className="card">
        {signed ? (
          <Message
            kind="info"
            title={say('signDone', { unit: names.unit(signed) })}
            body={say('signDoneBody')}
            action={back}
          />
        ) : shown.status !== 'CALLED' ? (
          <Message kind="info" title={say('notCalled')} body={say('notCalledBody')} action={back} />
        ) : units.length === 0 ? (
          <Message kind="empty" title={say('signNobody')} body={say('signNobodyBody')} action={back} />
        ) : (
          <SignInForm demand={id} units={units} code={codeIn(hash)} onSigned={setSigned} />
        )}
      </section>
    </Page>
  );
}
