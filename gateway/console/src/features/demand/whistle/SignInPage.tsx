import { type ReactNode, useState } from 'react';
import { useLocation, useParams } from 'react-router';

import type { Whistle } from '@/kit/api/types';
import { ButtonLink } from '@/kit/display/ButtonLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { isProblem } from '@/kit/problem/problem';

import { useNames } from '../names';
import { useDemand } from '../queries';

import { useWhistle } from './queries';
import { partMoves } from './rights';
import { codeIn } from './signInAddress';
import { SignInForm } from './SignInForm';
import { whistleTexts } from './texts';

/** What the QR code opens on a phone: one field and one button. */
export function Component() {
  const say = useTexts(whistleTexts);
  const { district } = useHere();
  const { id = '' } = useParams();
  const names = useNames(district);
  const demand = useDemand(district, id);
  const blown = demand.data?.data.lead?.route === 'WHISTLE';
  const whistle = useWhistle(district, id, blown);
  const [signed, setSigned] = useState<string | null>(null);
  const unreadable = demand.error ?? whistle.error;
  if (isProblem(demand.error, 'not-found')) {
    return <Message kind="missing" title={say('notYours')} body={say('notYoursBody')} home />;
  }
  if (unreadable && !whistle.data) {
    return <Trouble problem={unreadable} retry={() => void (demand.error ? demand : whistle).refetch()} />;
  }
  if (!demand.data || (blown && whistle.data === undefined)) {
    return <Loading />;
  }
  const address = `/d/${district}/demands/${id}`;
  const back = <ButtonLink to={address}>{say('openDemand')}</ButtonLink>;
  const shown = whistle.data?.data;
  return (
    <Page title={say('signTitle')} hint={shown?.place}>
      <section className="card">
        {signed ? (
          <Message
            kind="info"
            title={say('signDone', { unit: names.unit(signed) })}
            body={say('signDoneBody')}
            action={back}
          />
        ) : !blown ? (
          <Message kind="info" title={say('noWhistle')} body={say('noWhistleBody')} action={back} />
        ) : shown ? (
          <SignIn whistle={shown} demand={id} back={back} onSigned={setSigned} />
        ) : (
          <Message kind="info" title={say('coming')} action={back} />
        )}
      </section>
    </Page>
  );
}

interface SignInProps {
  readonly whistle: Whistle;
  readonly demand: string;
  readonly back: ReactNode;
  readonly onSigned: (unit: string) => void;
}

/** The form, or why there is none. */
function SignIn({ whistle, demand, back, onSigned }: SignInProps) {
  const say = useTexts(whistleTexts);
  const { access } = useHere();
  const { hash } = useLocation();
  if (whistle.status !== 'CALLED') {
    return <Message kind="info" title={say('notCalled')} body={say('notCalledBody')} action={back} />;
  }
  const units = whistle.units.filter((part) => partMoves(whistle, part, access).includes('SIGN_IN'));
  return units.length > 0 ? (
    <SignInForm demand={demand} units={units.map(({ unit }) => unit)} code={codeIn(hash)} onSigned={onSigned} />
  ) : (
    <Message kind="empty" title={say('signNobody')} body={say('signNobodyBody')} action={back} />
  );
}
