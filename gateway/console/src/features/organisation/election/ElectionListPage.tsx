import { Link } from 'react-router';

import { may } from '@/kit/access/access';
import type { Election, ElectionPhase } from '@/kit/api/types';
import { Chip, type Tone } from '@/kit/display/Chip';
import { CreateLink } from '@/kit/display/CreateLink';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useLanguage } from '@/kit/i18n/language';
import { nameIn, useTexts, useWords } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';

import { OrganisationMenu } from '../OrganisationMenu';

import { useElections, usePostNames } from './queries';
import { electionTexts, phaseWords } from './texts';

export const phaseTones: Readonly<Record<ElectionPhase, Tone>> = {
  NOMINATION: 'info',
  CANDIDATES: 'info',
  BALLOT: 'busy',
  TIED: 'warn',
  OBJECTION: 'busy',
  CONFIRMED: 'good',
  FAILED: 'bad',
};

export function Component() {
  const say = useTexts(electionTexts);
  const { district, access } = useHere();
  const elections = useElections(district);
  const call = <CreateLink to={`/d/${district}/organisation/elections/new`}>{say('call')}</CreateLink>;
  return (
    <Page title={say('title')} hint={say('hint')} action={may.organise(access) ? call : null}>
      <OrganisationMenu />
      {elections.error ? <Trouble problem={elections.error} retry={() => void elections.refetch()} /> : null}
      {elections.isLoading ? <Loading /> : null}
      {elections.data?.length === 0 ? <Message kind="empty" title={say('none')} body={say('noneHint')} /> : null}
      {elections.data && elections.data.length > 0 ? (
        <section className="card">
          <ul className="rows">
            {elections.data.map((election) => (
              <li key={election.id}>
                <ElectionRow district={district} election={election} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function ElectionRow({ district, election }: { district: string; election: Election }) {
  const phase = useWords(phaseWords);
  const post = usePostNames(district);
  const language = useLanguage();
  return (
    <Link className="row" to={`/d/${district}/organisation/elections/${election.id}`}>
      <span className="row-main">
        <strong>{nameIn(language, { nameZh: election.titleZh, nameEn: election.titleEn })}</strong>
        <span className="row-notes">
          {election.seats.map((seat) => (
            <span key={seat.post}>
              {post(seat.post)} × {seat.count}
            </span>
          ))}
        </span>
      </span>
      <Chip tone={phaseTones[election.phase]}>{phase(election.phase)}</Chip>
    </Link>
  );
}
