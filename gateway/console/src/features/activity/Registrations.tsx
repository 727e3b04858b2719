import { EyeOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useMemo, useState } from 'react';

import { usePosts } from '@/features/organisation/queries';
import { api, keyed, read } from '@/kit/api/client';
import type { Activity, Registration } from '@/kit/api/types';
import { Chip } from '@/kit/display/Chip';
import { Loading } from '@/kit/display/Loading';
import { ScrollingTable } from '@/kit/display/ScrollingTable';
import { Trouble } from '@/kit/display/Trouble';
import { FormDialog } from '@/kit/form/FormDialog';
import { useTexts } from '@/kit/i18n/texts';
import { useCommand } from '@/kit/query/useCommand';

import { useRegistrations } from './queries';
import { activityTexts } from './texts';

interface RegistrationsProps {
  readonly district: string;
  readonly activity: Activity;
}

/** Who has a place, for those who run the activity: names are masked until somebody says why, and then kept nowhere. */
export function Registrations({ district, activity }: RegistrationsProps) {
  const say = useTexts(activityTexts);
  const registrations = useRegistrations(district, activity.id);
  const [asking, setAsking] = useState(false);
  const reveal = useCommand({
    send: (body: { reason: string }, key) =>
      read(
        api.POST('/api/v1/districts/{district}/activities/{activity}/attendance', {
          params: { path: { district, activity: activity.id }, header: keyed(key) },
          body,
        }),
      ),
    touches: [],
    done: () => setAsking(false),
  });
  const names = useMemo(
    () => new Map(reveal.data?.guests.map((guest) => [guest.person, guest.name] as const)),
    [reveal.data],
  );
  if (!registrations.data) {
    return registrations.error ? (
      <Trouble problem={registrations.error} retry={() => void registrations.refetch()} />
    ) : (
      <Loading />
    );
  }
  const all = registrations.data;
  const taken = all.filter((one) => one.status === 'CONFIRMED').length;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{say('registrations')}</h2>
        <span className="faint">{say('outOf', { count: taken, capacity: activity.capacity })}</span>
      </div>
      {all.length === 0 ? <p className="faint">{say('noRegistrations')}</p> : null}
      {taken > 0 ? (
        <div className="actions">
          {reveal.data ? (
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {say('print')}
            </Button>
          ) : (
            <Button icon={<EyeOutlined aria-hidden />} onClick={() => setAsking(true)}>
              {say('showNames')}
            </Button>
          )}
        </div>
      ) : null}
      {all.length > 0 ? <GuestTable district={district} all={all} names={names} /> : null}
      {asking ? (
        <FormDialog<{ reason: string }>
          title={say('showNamesTitle')}
          action={say('showNames')}
          pending={reveal.isPending}
          onSend={(values, refuse) => reveal.mutate(values, { onError: refuse })}
          onClose={() => setAsking(false)}
        >
          <Form.Item name="reason" label={say('why')} rules={[{ required: true, whitespace: true, max: 200 }]}>
            <Input placeholder={say('whyHint')} />
          </Form.Item>
        </FormDialog>
      ) : null}
    </section>
  );
}

interface GuestTableProps {
  readonly district: string;
  readonly all: readonly Registration[];
  /** By person, of those who come, as far as they are shown. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

function GuestTable({ district, all, names }: GuestTableProps) {
  const say = useTexts(activityTexts);
  const posts = usePosts(district);
  // Who registered without a name may hold a post: the district knows by what name.
  const holders = useMemo(
    () => new Map(posts.data?.flatMap((post) => post.holders.map((one) => [one.person, one.displayName] as const))),
    [posts.data],
  );
  return (
    <ScrollingTable label={say('registrations')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('seat')}</th>
            <th scope="col">{say('person')}</th>
            <th scope="col" className="screen-only">
              {say('state')}
            </th>
            <th scope="col" className="print-cell">
              {say('signature')}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => {
            const comes = one.status === 'CONFIRMED';
            return (
              <tr key={one.id} className={comes ? undefined : 'screen-only'}>
                <td>{comes ? one.seat : ''}</td>
                <td>{names.get(one.person) ?? one.name ?? holders.get(one.person) ?? say('unnamed')}</td>
                <td className="screen-only">
                  <Chip tone={comes ? 'good' : 'plain'}>{say(comes ? 'confirmed' : 'gaveUp')}</Chip>
                </td>
                <td className="print-cell" />
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
