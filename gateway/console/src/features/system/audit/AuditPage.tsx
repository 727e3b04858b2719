import { Alert, Button, Form, Input, Select } from 'antd';
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

import { type Asked, type AuditKind, KINDS, useSeals, useTrail } from './queries';
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
  const asked: Asked | null = kind && kind in KINDS && id ? { kind: kind as AuditKind, id } : null;
  const kinds = (Object.keys(KINDS) as AuditKind[]).map((one) => ({ value: one, label: say(one) }));
  return (
    <Page title={say('title')} hint={say('hint')}>
      <SystemMenu />
      <section className="card">
        <Form<Asked>
          layout="vertical"
          initialValues={asked ?? { kind: 'demand' }}
          onFinish={(values) => setSearch({ kind: values.kind, id: values.id.trim() })}
        >
          <Form.Item name="kind" label={say('what')}>
            <Select options={kinds} />
          </Form.Item>
          <Form.Item name="id" label={say('id')} extra={say('idHint')} rules={[{ required: true, whitespace: true }]}>
            <Input />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {say('find')}
          </Button>
        </Form>
      </section>
      {asked ? <Found district={district} asked={asked} /> : null}
      <SealTable district={district} />
    </Page>
  );
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
    <section className="card">
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
