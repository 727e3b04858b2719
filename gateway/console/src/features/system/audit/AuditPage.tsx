import { Alert, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { may } from '@/kit/access/access';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { Message } from '@/kit/display/Message';
import { Page } from '@/kit/display/Page';
import { Trouble } from '@/kit/display/Trouble';
import { useTexts } from '@/kit/i18n/texts';
import { useHere } from '@/kit/layout/here';
import { RequireRight } from '@/kit/layout/RequireRight';

import { SystemMenu } from '../SystemMenu';

import { Listed, Sought, type Subjects } from './Choice';
import { type Asked, type AuditKind, CHOSEN, isKind } from './kinds';
import { useSeals, useTrail } from './queries';
import {
  useActivitySubjects,
  useDemandSubjects,
  useElectionSubjects,
  useEnterpriseSubjects,
  useNoteSubjects,
  usePlanSubjects,
  usePostSubjects,
  useUnitSubjects,
} from './subjects';
import { auditTexts } from './texts';
import { TrailTable } from './TrailTable';

export function Component() {
  return (
    <RequireRight right={may.audit}>
      <Audit />
    </RequireRight>
  );
}

function Audit() {
  const say = useTexts(auditTexts);
  const { district } = useHere();
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind');
  const id = search.get('id');
  const asked: Asked | null = isKind(kind) && id ? { kind, id } : null;
  const choose = (next: AuditKind, of?: string) => setSearch(of ? { kind: next, id: of } : { kind: next });
  const shown = isKind(kind) ? kind : 'demand';
  return (
    <Page title={say('title')} hint={say('hint')}>
      <SystemMenu />
      <section className="card">
        <h2>{say('what')}</h2>
        <Select
          className="search"
          style={{ width: '100%' }}
          aria-label={say('what')}
          value={shown}
          options={kindsBeside(shown).map((one) => ({ value: one, label: say(one) }))}
          onChange={(next: AuditKind) => choose(next, next === 'wholeDistrict' ? district : undefined)}
        />
        <Which key={shown} kind={shown} id={id} onChoose={(of) => choose(shown, of)} />
      </section>
      {asked ? <Found key={`${asked.kind} ${asked.id}`} district={district} asked={asked} /> : null}
      <SealTable district={district} />
    </Page>
  );
}

/** The kinds that can be chosen, and the one that a link led to. */
const kindsBeside = (shown: AuditKind) => (CHOSEN.includes(shown) ? CHOSEN : [...CHOSEN, shown]);

interface WhichProps {
  readonly kind: AuditKind;
  readonly id: string | null;
  readonly onChoose: (id: string) => void;
}

const LISTS: Partial<Record<AuditKind, (district: string) => Subjects>> = {
  activity: useActivitySubjects,
  unit: useUnitSubjects,
  post: usePostSubjects,
  election: useElectionSubjects,
  plan: usePlanSubjects,
  guidance: useNoteSubjects,
};

/** Which of a kind: by the name or number that people know. */
function Which({ kind, id, onChoose }: WhichProps) {
  const say = useTexts(auditTexts);
  if (kind === 'demand') {
    return <Sought kind={kind} hint={say('demandHint')} useSubjects={useDemandSubjects} />;
  }
  if (kind === 'enterprise') {
    return <Sought kind={kind} hint={say('enterpriseHint')} useSubjects={useEnterpriseSubjects} />;
  }
  const list = LISTS[kind];
  return list ? <Listed useSubjects={list} id={id} onChoose={onChoose} /> : null;
}

function Found({ district, asked }: { district: string; asked: Asked }) {
  const say = useTexts(auditTexts);
  const { entries, verification, error, isLoading } = useTrail(district, asked);
  if (error) {
    return <Trouble problem={error} />;
  }
  if (isLoading || !entries) {
    return <Loading />;
  }
  if (entries.length === 0) {
    return <Message kind="empty" title={say('none')} body={say('noneHint')} />;
  }
  return (
    <section className="card" aria-label={say('trail')}>
      {verification ? (
        <Alert
          type={verification.finding === 'BROKEN' ? 'error' : 'success'}
          showIcon
          title={say(verification.finding)}
        />
      ) : null}
      <TrailTable entries={entries} />
    </section>
  );
}

interface SealStateProps {
  readonly seals?: { readonly count: number; readonly broken: readonly unknown[] };
}

function SealState({ seals }: SealStateProps) {
  const say = useTexts(auditTexts);
  if (!seals) {
    return '–';
  }
  if (seals.count === 0) {
    return <Chip>{say('sealsNone')}</Chip>;
  }
  const broken = seals.broken.length;
  return (
    <Chip tone={broken === 0 ? 'good' : 'bad'}>
      {broken === 0 ? say('sealsFine') : say('sealsBroken', { count: broken })}
    </Chip>
  );
}

function SealTable({ district }: { district: string }) {
  const say = useTexts(auditTexts);
  const seals = useSeals(district);
  return (
    <section className="card">
      <h2>{say('seals')}</h2>
      <p className="faint">{say('sealsHint')}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            <th scope="col" className="number">
              {say('count')}
            </th>
            <th scope="col">{say('state')}</th>
          </tr>
        </thead>
        <tbody>
          {seals.map(({ service, seals: found }) => (
            <tr key={service}>
              <th scope="row">{say(service)}</th>
              <td className="number">{found?.count ?? '–'}</td>
              <td>
                <SealState seals={found} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
